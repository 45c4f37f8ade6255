const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** Jest's Node environment over an ordinary global, where Node can make one (20.18 on). Jest's own stands behind a proxy, so that every
 *  `Math` or `Map` of a hot loop is asked for through it: whole runs of the product take several times as long there. */
class OrdinaryRealm extends TestEnvironment {
  constructor(config, context) {
    const { createContext, constants } = vm;
    vm.createContext = (global, ...options) => createContext(constants?.DONT_CONTEXTIFY ?? global, ...options);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}

module.exports = OrdinaryRealm;
