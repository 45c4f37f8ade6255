/** Say where the desk is, and what the browser will say about its certificate, before it says so. */
export function startText(url: string, isTrusted: boolean): string {
  return `
客户画像已在本机打开：${url}
${isTrusted ? '' : `${WARNING.zh}\n`}按 Ctrl-C 结束。用您自己的文件生成画像，也可以：npm run -s portrait -- 文件.xlsx

Customer Portrait is open on this machine: ${url}
${isTrusted ? '' : `${WARNING.en}\n`}Press Ctrl-C to stop. With a file of your own you can also run: npm run -s portrait -- FILE.xlsx
`;
}

const WARNING = {
  zh: '浏览器第一次会提示“您的连接不是私密连接”：这个证书是本机刚刚为自己制作的，页面只在本机。请选“高级”，再选“继续前往 localhost”。想去掉提示：npx office-addin-dev-certs install',
  en: 'At first the browser will warn that the connection is not private: this machine made the certificate for itself, and the page never leaves it. Choose "Advanced", then "Proceed to localhost". To get rid of the warning: npx office-addin-dev-certs install',
};
