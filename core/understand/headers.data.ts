import type { Role } from './meaning';

/** Which reading of a sheet a word belongs to; absent = both. */
export type Lens = 'orders' | 'customers';

/** Header words of one role. `strength` is 0-1: how surely the word alone names the role. */
export interface HeaderWords {
  readonly role: Role;
  readonly strength: number;
  /** Comma-separated; compared after `foldHeader`, so case, spaces, width and traditional forms do not matter. */
  readonly words: string;
  readonly lens?: Lens;
  /** The word counts only as the whole header, never as a part of a longer one. */
  readonly whole?: boolean;
}

export const HEADER_WORDS: readonly HeaderWords[] = [
  {
    role: 'customerId',
    strength: 0.98,
    words:
      '客户编号, 客户ID, 客户号, 客户代码, 客户编码, 客户唯一标识, 客户标识, 顾客编号, 顾客ID, 顾客号, 顾客代码, customer id, customer no, customer number, customer code, customer key, customer identifier, customer ref, cust id, cust no, custid, client id, client no, client number, client code, khbh, khid',
  },
  {
    role: 'customerId',
    strength: 0.92,
    words:
      '会员编号, 会员ID, 会员号, 会员卡号, 会员代码, 会员号码, 用户ID, 用户编号, 用户号, 用户标识, 买家ID, 买家编号, 消费者ID, 学员编号, 学员号, 学员ID, user id, userid, user no, uid, member id, member no, member number, membership number, membership id, buyer id, shopper id, consumer id, customer user id, household key, household id, hybh, hykh, yhid',
  },
  {
    role: 'customerId',
    strength: 0.86,
    words:
      '买家会员名, 买家会员, 会员名, 买家账号, 下单账号, 用户账号, 客户账号, 会员账号, 买家旺旺, 旺旺名, 旺旺ID, 旺旺号, 用户名, openid, unionid, open id, union id, buyer username, buyer user id, buyer account, username, user name, customer username, account id, account no, account number, guest id, patient id, subscriber id, patron id, visitor id, contact id, player id',
  },
  {
    role: 'customerId',
    strength: 0.74,
    words: '买家昵称, 用户昵称, 客户昵称, 会员昵称, 昵称, 买家支付宝账号, buyer nickname, nickname, master id',
  },
  {
    role: 'customerId',
    strength: 0.74,
    whole: true,
    words: '买家, 账号, 客户, 顾客, 会员, 用户, buyer, account, customer, client, comprador, compradora',
  },
  {
    role: 'customerId',
    strength: 0.55,
    whole: true,
    words: 'id, no, code, 编号, 编码, 代码, 卡号, person id, crm id, record id',
  },
  {
    role: 'customerId',
    strength: 0.75,
    words:
      'Kundennummer, Kunden ID, Kundennr, Kunde, Kunden Nr, Auftraggeber, Debitor, Debitorennummer, numéro client, id client, code client, client, id cliente, código cliente, cliente, codice cliente, 顧客番号, 会員番号, お客様番号, 顧客ID, 会員ID, 購入者ID, 고객번호, 고객 ID, 구매자ID, 회원번호, Номер клиента, ID клиента, Клиент, mã khách hàng, klantnummer',
  },
  {
    role: 'customerName',
    strength: 0.97,
    words:
      '客户名称, 客户姓名, 客户名, 客户全称, 顾客姓名, 顾客名称, customer name, customer full name, customer fullname, client name, cust name, khmc, khxm',
  },
  {
    role: 'customerName',
    strength: 0.9,
    words:
      '会员姓名, 用户姓名, 买家姓名, 买家名称, 公司名称, 企业名称, 单位名称, 学员姓名, 学生姓名, 车主姓名, 购买人, 购买人姓名, 下单人, 订货人, 订购人, buyer name, member name, company name, company, billing name, bill to name, purchaser, billing full name, full name, fullname, account name, shopper name, guest name',
  },
  { role: 'customerName', strength: 0.78, words: '姓名, 客户简称, 真实姓名, xm, contact name' },
  { role: 'customerName', strength: 0.78, whole: true, words: '客户, 顾客, 会员, 用户, customer, client' },
  {
    role: 'customerName',
    strength: 0.7,
    words:
      '买家昵称, 用户昵称, 客户昵称, 会员昵称, 微信昵称, 昵称, 联系人, 联系人姓名, nickname, display name, contact person',
  },
  {
    role: 'customerName',
    strength: 0.66,
    words:
      '收货人, 收货人姓名, 收件人, 收件人姓名, 提货人, recipient, recipient name, consignee, shipping name, ship name, ship to name, receiver, receiver name, delivery name',
  },
  {
    role: 'customerName',
    strength: 0.62,
    whole: true,
    words:
      'name, 名称, 名字, Kundenname, nom du client, nom, nombre, nombre del cliente, nome, nom complet, nom client, raison sociale, Firma, Firmenname, Besteller, 氏名, お客様名, 顧客名, 顧客氏名, 注文者名, 注文者氏名, 購入者名, 購入者氏名, お名前, 고객명, 구매자명, 주문자명, 이름, Имя, ФИО, Имя клиента',
  },
  {
    role: 'customerName',
    strength: 0.42,
    whole: true,
    words:
      'first name, firstname, last name, lastname, surname, given name, billing first name, billing last name, first name billing, last name billing, 身份证姓名, Vorname, Nachname, prénom, apellido, apellidos, cognome, sobrenome, 注文者姓',
  },

  {
    role: 'phone',
    strength: 0.98,
    words:
      '手机号, 手机号码, 手机, 联系手机, 客户手机, 客户手机号, 会员手机, 会员手机号, 用户手机号, 买家手机, 买家手机号, 买家电话, 顾客手机, 顾客手机号, 顾客电话, 客户电话, 客户联系电话, 会员电话, 用户电话, 车主手机, 车主电话, 家长手机, 家长电话, 家长手机号, 学员手机, 学员手机号, 学员电话, 移动电话, 行动电话, 手机电话, mobile, mobile phone, mobile number, mobile no, cell phone, cellphone, cell, customer phone, customer mobile, buyer phone, buyer phone number, sjh, sjhm',
  },
  {
    role: 'phone',
    strength: 0.86,
    words:
      '联系电话, 电话, 电话号码, 联系方式, 联系号码, phone, phone number, phone no, telephone, telephone number, tel, tel no, billing phone, contact number, contact phone, dh, lxdh',
  },
  {
    role: 'phone',
    strength: 0.72,
    words:
      '收货人手机, 收货人手机号, 收货手机, 收件人手机, 收件人手机号, 收件人电话, 收货人电话, 收货电话, 提货人手机号, shipping phone, ship phone, ship phone number, recipient phone, delivery phone',
  },
  {
    role: 'phone',
    strength: 0.45,
    words:
      '固话, 固定电话, 座机, 办公电话, 公司电话, 家庭电话, landline, home phone, office phone, work phone, 电话1, 电话2',
  },
  {
    role: 'phone',
    strength: 0.75,
    words:
      'Telefon, Telefonnummer, Handy, téléphone, portable, teléfono, móvil, telefono, telefone, celular, 電話番号, 携帯電話, 전화번호, 휴대폰, 휴대전화, 연락처, 구매자연락처, 구매자 연락처, 주문자연락처, Телефон',
  },

  {
    role: 'email',
    strength: 0.98,
    words:
      '邮箱, 电子邮箱, 电子邮件, 邮箱地址, 电子邮件地址, 客户邮箱, 信箱, email, e-mail, email address, e-mail address, mail, customer email, buyer email, billing email, contact email, user email, email billing, customer email address, yx',
  },
  {
    role: 'email',
    strength: 0.7,
    words:
      '收货人邮箱, shipping email, recipient email, E-Mail-Adresse, courriel, adresse e-mail, correo, correo electrónico, メール, メールアドレス, 注文者メールアドレス, 購入者メールアドレス, 이메일, Почта, Эл. почта',
  },

  {
    role: 'orderId',
    strength: 0.98,
    words:
      '订单编号, 订单号, 订单ID, 订单号码, 订单编码, 订单流水号, 主订单编号, 主订单号, order id, order no, order number, order code, order ref, order reference, order key, ordernumber, amazon order id, ddh, ddbh, ddid',
  },
  { role: 'orderId', strength: 0.93, whole: true, words: 'order, invoice, receipt' },
  {
    role: 'orderId',
    strength: 0.9,
    words:
      '交易编号, 交易号, 交易单号, 交易流水号, 交易ID, 单据编号, 单据号, 单号, 销售单号, 小票号, 小票编号, 发票号, 发票号码, 业务单号, 购物单号, 账单号, invoice no, invoice number, invoice id, invoiceno, transaction id, transaction no, transaction number, trans id, txn id, txn, receipt no, receipt number, receipt id, sales order, sales order no, so number, bill no, bill number, basket id, purchase id, ticket number, document no, document number, bill id, check no, trade id, trade no',
  },
  {
    role: 'orderId',
    strength: 0.7,
    words:
      '流水号, 子订单编号, 子订单号, 原订单号, 外部订单号, 平台订单号, 商户订单号, 支付单号, merchant order id, 工单号, 维修单号, 维修工单号, 结算单号, 派工单号, order item id, line id, sub order id, payment id, sale id, sales id',
  },
  {
    role: 'orderId',
    strength: 0.5,
    whole: true,
    words: 'name, id, no, 编号, number, num, record id, order name, 订单',
  },
  {
    role: 'orderId',
    strength: 0.75,
    words:
      'Bestellnummer, Auftragsnummer, Rechnungsnummer, Auftragsnr, Faktura, Fakturanummer, Belegnummer, Verkaufsbeleg, numéro de commande, commande, numéro commande, n de commande, référence commande, numéro de facture, número de pedido, pedido, id pedido, número do pedido, número de orden, n de venta, número de venta, de venta, numero ordine, 注文番号, 注文ID, 受注番号, 伝票番号, 주문번호, Номер заказа, Заказ, mã đơn hàng',
  },

  {
    role: 'orderDate',
    strength: 0.98,
    words:
      '下单时间, 下单日期, 订单时间, 订单日期, 订单创建时间, 订单创建日期, 订单提交时间, 订单生成时间, 购买时间, 购买日期, 消费时间, 消费日期, 交易时间, 交易日期, 订购时间, 订购日期, 拍下时间, 采购日期, 采购时间, order date, order time, order datetime, order timestamp, order placed date, order created at, order created, order creation date, purchase date, purchase time, purchase timestamp, purchased at, date of purchase, transaction date, transaction time, transaction dt, trans date, txn date, invoice date, invoicedate, sale date, sales date, order purchase timestamp, date ordered, ordered at, ordered on, order day, xdsj, xdrq, ddrq, ddsj',
  },
  {
    role: 'orderDate',
    strength: 0.86,
    words:
      '成交时间, 成交日期, 销售日期, 销售时间, 开单日期, 开单时间, 单据日期, 业务日期, 开票日期, 签约日期, 合同日期, 报名日期, 报名时间, 缴费日期, 缴费时间, 结账时间, 到店日期, created at, created date, created time, date created, creation date, created, create time, create date, 创建时间, 创建日期, bill date, receipt date, visit date, basket date, booking date, posting date, deal date, close date, document date',
  },
  {
    role: 'orderDate',
    strength: 0.78,
    words:
      '付款时间, 付款日期, 支付时间, 支付日期, 订单付款时间, 买家付款时间, 支付完成时间, 结算时间, 结算日期, 收款日期, 收款时间, paid at, paid date, date paid, payment date, payment time, payments date, payment datetime, fksj, zfsj',
  },
  {
    role: 'orderDate',
    strength: 0.72,
    lens: 'orders',
    words: '日期, 时间, date, datetime, date time, timestamp, day, rq, sj',
  },
  {
    role: 'orderDate',
    strength: 0.45,
    words:
      '发货时间, 发货日期, 出库时间, 出库日期, 完成时间, 完成日期, 交易完成时间, 订单完成时间, 签收时间, 确认收货时间, 收货时间, 成功时间, ship date, shipped date, shipping date, shipped at, shipment date, delivery date, delivered at, completed at, date completed, fulfilled at',
  },
  {
    role: 'orderDate',
    strength: 0.75,
    words:
      'Bestelldatum, Auftragsdatum, Rechnungsdatum, Kaufdatum, Fakturadatum, Belegdatum, Buchungsdatum, Datum, date de commande, date commande, date de la commande, date de facture, date de facturation, date d achat, fecha, fecha de pedido, fecha pedido, fecha del pedido, fecha de compra, fecha de venta, fecha de factura, fecha compra, data ordine, data do pedido, data, data dell ordine, data acquisto, data fattura, data da compra, 注文日, 注文日時, 購入日, 購入日時, 受注日, 受注日時, 決済日時, 売上日, 日付, 주문일, 주문일자, 주문일시, 구매일, 결제일, 결제일시, Дата заказа, Дата, Дата покупки, ngày đặt hàng',
  },

  {
    role: 'amount',
    strength: 0.98,
    words:
      '实付金额, 实付款, 实付, 实际支付金额, 买家实际支付金额, 买家实付金额, 买家实付, 用户实付金额, 订单实付金额, 实付总额, 实收金额, 实收, 支付金额, 付款金额, 实付款金额, 成交金额, 顾客实付, 顾客实付金额, 客户实付, 客户实付金额, 会员实付, 订单实际收款金额, 实际收款金额, 实收款, 实收学费, 实付学费, 实缴学费, 实缴金额, 缴费金额, 实际付款, 实际金额, 订单支付金额, 消费者实付金额, amount paid, paid amount, paid price, paid, total paid, payment amount, net amount, order payment amount, total collected, sfje, zfje',
  },
  {
    role: 'amount',
    strength: 0.93,
    words:
      '订单金额, 订单总额, 订单总金额, 订单总价, 交易金额, 销售金额, 销售额, 购买金额, 总金额, 总价, 成交额, 采购金额, 合同金额, 订单价格, 订单额, 用户应付金额, 用户支付金额, 买家应付金额, order amount, order total, order value, order total amount, order price, total amount, total price, grand total, sales amount, sale amount, sales value, sales, sale, revenue, order revenue, turnover, net sales, gross sales, transaction amount, transaction value, purchase amount, invoice amount, invoice total, line total, line amount, linetotal, item total, total sales, total value, extended price, total order value, ddje, xsje, sale value, net revenue, gross amount, payment value, deal amount, contract amount, total line amount, total cost, order cost, spend, spent, amount spent, purchase amount usd, transaction amt, order amt, sales amt',
  },
  {
    role: 'amount',
    strength: 0.88,
    lens: 'orders',
    words:
      '消费金额, 消费额, 单笔金额, 单笔消费金额, 本次消费金额, 金额, 价税合计, 含税金额, amount, amt, total, net total, value, monetary, je, xfje',
  },
  { role: 'amount', strength: 0.8, lens: 'orders', whole: true, words: 'gross' },
  {
    role: 'amount',
    strength: 0.7,
    words:
      '应付金额, 订单应付金额, 应付总额, 应收金额, 买家应付货款, 应付货款, 货款, 商品总价, 商品金额, 商品总额, 商品总金额, 商品实付金额, 商家实收金额, 结算金额, 小计, 小计金额, 不含税金额, subtotal, sub total, order subtotal, order subtotal amount, amount due, items total, item amount, product total, goods amount, item subtotal, charge, charges',
  },
  {
    role: 'amount',
    strength: 0.75,
    words:
      'Betrag, Gesamtbetrag, Umsatz, Summe, Bestellwert, Nettowert, Nettobetrag, Bruttobetrag, Rechnungsbetrag, Bestellsumme, Gesamtsumme, Gesamtpreis, Auftragswert, Nettoumsatz, montant, montant total, total commande, montant total de la commande, montant de la commande, total de la commande, total ttc, montant ttc, total payé, montant payé, prix total, chiffre d affaires, importe, importe total, monto, valor, valor total, importe total del pedido, total del pedido, total pedido, total pagado, precio total, valor do pedido, total do pedido, valor pago, importo, totale, 金額, 合計金額, 注文金額, 購入金額, 売上, totale ordine, importo totale, totale pagato, 合計, 総合計, 請求金額, ご請求金額, 支払金額, お支払い金額, 受注金額, 売上金額, 금액, 결제금액, 주문금액, 총액, 총 결제금액, Сумма, Сумма заказа, Итого, tổng tiền',
  },

  {
    role: 'quantity',
    strength: 0.96,
    words:
      '数量, 购买数量, 商品数量, 订购数量, 件数, 销售数量, 宝贝总数量, 宝贝数量, 商品总数量, 商品数量合计, 商品件数, 成交数量, 购买件数, 下单数量, 数量合计, 总数量, 销量, 采购数量, quantity, qty, units, unit count, quantity ordered, order quantity, order qty, item quantity, lineitem quantity, line item quantity, items, item count, quantity purchased, number of units, units sold, no of items, num items, number of items, pieces, pcs, quantity refund, sl, gmsl, total quantity, cds',
  },
  {
    role: 'quantity',
    strength: 0.75,
    words:
      'Menge, Anzahl, Stückzahl, quantité, cantidad, quantità, quantidade, 個数, 수량, Количество, Кол-во, số lượng',
  },

  {
    role: 'unitPrice',
    strength: 0.96,
    words:
      '单价, 商品单价, 销售单价, 成交单价, 产品单价, 实际单价, 含税单价, 采购单价, 宝贝单价, unit price, unitprice, price per unit, price each, lineitem price, line item price, selling price, sale price, sales price, product price, purchase price per unit, unit cost, per unit price, unit selling price, dj',
  },
  {
    role: 'unitPrice',
    strength: 0.82,
    words:
      '价格, 售价, 商品价格, 京东价, 产品价格, 销售价, 成交价, 商品售价, 宝贝价格, price, item price, item cost, rate, retail price, spjg',
  },
  {
    role: 'unitPrice',
    strength: 0.5,
    words:
      '原价, 标价, 吊牌价, 市场价, 划线价, list price, original price, msrp, full price, compare at price, lineitem compare at price',
  },
  {
    role: 'unitPrice',
    strength: 0.75,
    words:
      'Einzelpreis, Stückpreis, Preis, prix unitaire, prix, precio unitario, precio, prezzo, preço, 単価, 価格, 단가, 가격, Цена, đơn giá',
  },

  {
    role: 'status',
    strength: 0.96,
    words:
      '订单状态, 交易状态, 单据状态, 支付状态, 付款状态, 报名状态, 缴费状态, order status, financial status, payment status, transaction status, order state, ddzt',
  },
  { role: 'status', strength: 0.93, whole: true, words: '状态, status' },
  {
    role: 'status',
    strength: 0.88,
    whole: true,
    words: 'stage, deal stage, opportunity stage, sales stage, 商机阶段, 销售阶段, 成交阶段',
  },
  {
    role: 'status',
    strength: 0.75,
    words:
      '退款状态, 售后状态, 发货状态, 物流状态, 订单进度, fulfillment status, item status, refund status, shipping status, delivery status, lineitem fulfillment status, Bestellstatus, Auftragsstatus, Zahlungsstatus, état, état de la commande, statut de la commande, statut, estado, stato, 注文状況, ステータス, estado del pedido, stato ordine, status do pedido, 注文ステータス, 受注ステータス, 対応状況, 상태, 주문상태, Статус',
  },

  {
    role: 'productId',
    strength: 0.95,
    words:
      '商品编号, 商品ID, 商品编码, 商品代码, 商品货号, 产品编号, 产品ID, 产品编码, 货号, 宝贝ID, 款号, 商品条码, 条码, 物料编码, 商家编码, 规格编码, sku, sku id, sku编码, sku编号, product id, product code, product no, product number, product sku, item id, item code, item no, item number, item sku, stock code, stockcode, lineitem sku, line item sku, article no, article number, part number, upc, ean, barcode, material number, spbh, spid, cpbh',
  },
  {
    role: 'productId',
    strength: 0.65,
    words:
      'asin, asin isbn, 样式ID, 规格ID, 型号, variant id, variant sku, model, Artikelnummer, 商品コード, 상품코드, Артикул',
  },
  {
    role: 'product',
    strength: 0.96,
    words:
      '商品名称, 产品名称, 宝贝标题, 宝贝名称, 商品标题, 品名, 货品名称, 选购商品, 购买商品, 商品信息, 菜品名称, 课程名称, 报名课程, 服务项目, 项目名称, 品项, 商品全名, 物料名称, product name, product title, item name, item title, lineitem name, line item name, item description, product description, items purchased, item purchased, goods name, article, article name, spmc, cpmc',
  },
  { role: 'product', strength: 0.94, whole: true, words: '商品, 产品, product, item' },
  {
    role: 'product',
    strength: 0.72,
    words:
      '商品描述, 购买产品, description, title, desc, Artikel, Produkt, produit, article, producto, prodotto, produto, 商品名, 상품명, 제품명, Товар, Наименование, sản phẩm',
  },
  {
    role: 'category',
    strength: 0.96,
    words:
      '商品类别, 商品分类, 商品品类, 商品类目, 品类, 类目, 类别, 产品类别, 产品分类, 产品线, 一级类目, 一级分类, 大类, 偏好品类, 宝贝类目, 菜品分类, category, product category, item category, product type, product line, productline, department, category name, merchandise category, product group, item type, cat, splb',
  },
  {
    role: 'category',
    strength: 0.7,
    words:
      '宝贝种类, 二级类目, 二级分类, 中类, 小类, 子类, 商品类型, 产品类型, 分类, 系列, sub-category, subcategory, sub category, product subcategory, product subclass, type of product, Kategorie, catégorie, categoría, categoria, カテゴリ, カテゴリー, 카테고리, Категория',
  },

  {
    role: 'region',
    strength: 0.95,
    words:
      '省份, 省, 地区, 区域, 所在区域, 所在地区, 所在省份, 大区, 省区, 地域, 客户地区, 客户区域, 销售区域, 省市, 收货省份, 收货人省份, 收件人省份, 客户省份, region, province, sales region, billing province, billing state, customer region, customer state',
  },
  {
    role: 'region',
    strength: 0.84,
    words:
      '收货地区, 收货省, 收件省份, 所属区域, 州, 县市, state, state code, ship state, shipping province, shipping state, billing region, shipping region, billing province name, area, territory, state province, market, geography, zone',
  },
  {
    role: 'region',
    strength: 0.68,
    words:
      '国家, 国家地区, country, country region, ship country, shipping country, billing country, country code, nation, location, pays, país, Land, Bundesland, 国, 都道府県, 지역, Регион, Страна',
  },
  {
    role: 'city',
    strength: 0.95,
    words:
      '城市, 市, 所在城市, 客户城市, 收货城市, 收货人城市, 收件人城市, 收货市, 地市, 城市名称, city, customer city, city name, town, billing city',
  },
  {
    role: 'city',
    strength: 0.75,
    words: 'ship city, shipping city, delivery city, Ort, Stadt, ville, ciudad, città, cidade, 市区町村, 도시, Город',
  },
  {
    role: 'channel',
    strength: 0.95,
    words:
      '渠道, 来源渠道, 销售渠道, 订单渠道, 订单来源, 客户来源, 购买渠道, 平台, 下单渠道, 下单平台, 来源平台, 流量来源, 来源, 通路, 获客渠道, 渠道来源, 销售平台, channel, sales channel, order channel, source, order source, platform, traffic source, acquisition channel, source name, purchase channel, marketing channel, lead source, customer source, qd',
  },
  {
    role: 'channel',
    strength: 0.62,
    words:
      '店铺, 店铺名称, 门店, 门店名称, 分店, 消费门店, 终端, store, store name, shop, shop name, fulfillment channel, outlet, branch, store id, device, purchase method, referrer, Kanal, canal, チャネル, 채널, Канал',
  },

  {
    role: 'lastOrderDate',
    strength: 0.98,
    words:
      '最近消费时间, 最近消费日期, 最近购买时间, 最近购买日期, 最近下单时间, 最近下单日期, 最近一次消费时间, 最近一次消费日期, 最近一次购买时间, 最近一次购买日期, 最近一次消费, 最近一次购买, 最近消费, 最近购买, 最后消费时间, 最后消费日期, 最后购买时间, 最后购买日期, 最后下单时间, 最后一次消费时间, 末次消费时间, 末次消费日期, 上次消费时间, 上次购买时间, 上次消费日期, 最近交易时间, 最近交易日期, 最后交易时间, 最后交易日期, 最近采购时间, 最近采购日期, 最近订单日期, 最近成交时间, 最近订单时间, 最近成交日期, 最后成交时间, 最后成交日期, 上次成交时间, last order date, last order, last purchase date, last purchase, last transaction date, last transaction, last buy date, most recent order, most recent purchase, most recent visit, most recent order date, most recent purchase date, recent purchase date, date of last purchase, last visit date, last visit, last order at, latest order date, latest purchase date, last sale date, last purchased, last invoice date, recent deal close date, zjxfsj',
  },
  {
    role: 'lastOrderDate',
    strength: 0.7,
    lens: 'customers',
    words: '最近活跃时间, 最近到店时间, 最近来访时间, last active date, last seen, last active, last activity date',
  },
  {
    role: 'firstOrderDate',
    strength: 0.98,
    words:
      '首次消费时间, 首次消费日期, 首次购买时间, 首次购买日期, 首次下单时间, 首次下单日期, 首次消费, 首次购买, 第一次购买时间, 第一次消费时间, 首单时间, 首单日期, 首购时间, 首购日期, 首次交易时间, 首次交易日期, 首次采购时间, 首次成交时间, first order date, first order, first purchase date, first purchase, first transaction date, first visit date, first visit, date of first purchase, first buy date, first order at, earliest order date, first sale date',
  },
  {
    role: 'orderCount',
    strength: 0.97,
    words:
      '订单数, 订单数量, 订单量, 订单总数, 消费次数, 购买次数, 交易次数, 下单次数, 累计订单数, 累计消费次数, 累计购买次数, 累计下单次数, 成交次数, 成交订单数, 交易笔数, 成交笔数, 消费频次, 购买频次, 采购次数, 消费频率, 购买频率, 总订单数, 消费笔数, 历史订单数, 单数, order count, orders count, number of orders, no of orders, num orders, total orders, orders placed, purchase count, number of purchases, total purchases count, purchases count, transaction count, transactions, number of transactions, num transactions, total transactions, orders number, lifetime orders, purchase frequency, order frequency, visit count, total number of orders, n orders, payment count, number of payments, number of associated deals, number of deals, xfcs, gmcs, dds',
  },
  {
    role: 'orderCount',
    strength: 0.85,
    lens: 'customers',
    words: 'orders, frequency, purchases, visits, count, 频次, 次数, 频率, total purchases, number of visits, freq',
  },
  {
    role: 'totalAmount',
    strength: 0.98,
    words:
      '累计消费金额, 累计消费, 累计消费额, 累计金额, 累计购买金额, 累计订单金额, 累计实付金额, 累计交易金额, 累计采购金额, 累计成交金额, 消费总额, 消费总金额, 总消费金额, 总消费额, 总消费, 购买总金额, 购买总额, 交易总额, 交易总金额, 历史消费金额, 历史消费总额, 累计支付金额, 累计销售额, 累计贡献, 近一年累计消费金额, 近12个月消费金额, total spent, total spend, lifetime spend, lifetime value, lifetime revenue, lifetime sales, total revenue, total purchase amount, total purchases amount, total order amount, total monetary, customer value, total amount spent, cumulative amount, cumulative spend, lifetime amount, accumulated amount, ljxfje, ltv, clv',
  },
  {
    role: 'totalAmount',
    strength: 0.86,
    lens: 'customers',
    words:
      '消费金额, 消费额, 金额, 总金额, 交易金额, 订单金额, 订单总金额, 购买金额, 采购金额, 销售额, 成交金额, amount, amt, monetary, monetary value, revenue, sales, total sales, total amount, total, spend, spent, amount spent, turnover, total value, total charges, net sales, order amount, purchase amount, 实付金额',
  },
  {
    role: 'recencyDays',
    strength: 0.97,
    words:
      '最近一次消费距今天数, 最近消费距今天数, 距今天数, 距上次消费天数, 距上次购买天数, 未消费天数, 未购买天数, R天数, 最近购买天数, 最近消费天数, 最近一次消费天数, recency days, days since last order, days since last purchase, days since last transaction, days since last visit, recency in days',
  },
  { role: 'recencyDays', strength: 0.8, lens: 'customers', words: 'recency' },
];

/** Headers that are understood and deliberately carry no role: money that is not the order's, dates that are not the order's, people who are not the customer. */
export const OTHER_HEADERS =
  '运费, 邮费, 快递费, 配送费, 买家应付邮费, 优惠金额, 优惠, 折扣, 折扣金额, 优惠券, 优惠券金额, 红包, 税额, 税费, 税率, 手续费, 服务费, 卖家服务费, 买家服务费, 佣金, 成本, 成本价, 利润, 毛利, 毛利率, 退款金额, 退款时间, 退款日期, 退货数量, 退款单号, 积分, 返点积分, 买家支付积分, 买家实际支付积分, 可用积分, 积分余额, 余额, 账户余额, 储值余额, 注册时间, 注册日期, 入会时间, 入会日期, 生日, 出生日期, 出生年月, 年龄, 性别, 职业, 身份证号, 身份证号码, 地址, 收货地址, 联系地址, 详细地址, 街道, 邮编, 备注, 买家留言, 卖家备注, 订单备注, 客户备注, 发票抬头, 物流公司, 物流单号, 快递公司, 快递单号, 运单号, 支付方式, 付款方式, 运送方式, 发货方式, 订单类型, 订单关闭原因, 序号, 行号, 单位, 规格, 颜色, 尺码, 商品规格, 客单价, 平均客单价, 笔单价, 会员等级, 客户等级, 客户类型, 客户级别, 更新时间, 修改时间, 最后更新时间, 最后登录时间, 最近登录时间, 首次接触时间, 互动频次, 区, 区县, 县, 收货区, 满意度, 评分, 得分, 评价, 时长, 通话时长, 停留时长, 客服, 业务员, 销售员, 操作员, 收银员, 客户经理, 所属行业, 行业, 企业规模, 联系人角色, 特殊需求, 平均订单金额, 平均消费金额, shipping, shipping price, shipping fee, shipping cost, shipping amount, order shipping amount, freight, delivery fee, discount, discount amount, discount code, cart discount amount, coupon, coupon code, tax, taxes, item tax, tax amount, order tax amount, profit, margin, cost, refund amount, refunded amount, order refund amount, refund, tip, fee, fees, commission, points, balance, outstanding balance, row id, row, index, segment, ship mode, postal code, zip, zip code, postcode, ship postal code, address, address 1, address 2, street, billing address, shipping address, age, age group, gender, sex, birthday, birth date, date of birth, dob, signup date, registration date, registered at, join date, date joined, member since, last login, updated at, last updated date, modified at, cancelled at, refund date, currency, payment method, payment method title, shipping method, notes, note, tags, comments, vendor, accepts marketing, risk level, rating, review rating, score, satisfaction, duration, weight, size, color, tenure, churn, average order value, aov, avg order value, monthly charges, recency score, frequency score, monetary score, rfm score, estimated delivery date, order estimated delivery date, promised ship date, latest ship date, earliest ship date, loyalty, industry, latitude, longitude, ip, ip address, employee id, staff id, salesperson, sales rep, rep, cashier, supplier, season, annual revenue, last activity, time zone, timezone, tz, 时区, new customer, new client, nouveau client, nuevo cliente, cliente nuevo, nuovo cliente, novo cliente, Neukunde, 新客户, 运费险, Versandkosten, frais de port, gastos de envío, spese di spedizione';

/** Parts that turn a longer header away from any role, unless a role's word contains them. */
export const OTHER_PARTS =
  '运费, 邮费, 快递, 物流, 优惠, 折扣, 抵扣, 税, 退款, 退货, 成本, 利润, 毛利, 佣金, 手续费, 服务费, 积分, 余额, 充值, 储值, 押金, 保证金, 赔付, 赔偿, 预算, 目标, 工资, 提成, 生日, 出生, 注册, 登录, 更新, 修改, 预计, 承诺, 取消, 关闭, 到期, 卖家, 商家, 供应商, 员工, 客服, 业务员, 销售员, 发票, 留言, 备注, 地址, 等级, 咨询, 投诉, 跟进, 回访, 通话, 满意, 评分, 得分, 评价, 时长, 浏览, 停留, 问卷, 工单, 反馈, 平均, 占比, 比例, 是否, 原因, 类型, 排名, 方式, 割引, 値引, 送料, 手数料, クーポン, ポイント, 할인, 배송비, 수수료, 쿠폰, 포인트, скидк, доставк, налог';

/** The same for single English words of a header. */
export const OTHER_WORDS =
  'shipping, freight, discount, coupon, tax, taxes, refund, refunded, profit, margin, commission, points, balance, budget, target, salary, birth, birthday, signup, registration, registered, login, updated, modified, estimated, promised, cancelled, expiry, expires, vendor, seller, supplier, employee, staff, agent, address, rating, score, review, satisfaction, duration, ticket, complaint, call, session, page, average, avg, mean, percent, ratio, rate, type, method, reason, is, has, flag, rank, tip, fee, deposit, compensation, cost, visit, survey, question, response, weight, length, height, width, age, job, marital, insurance, dispute, disputed, losses, rabatt, nachlass, versand, versandkosten, mwst, remise, réduction, frais, tva, descuento, impuesto, impuestos, sconto, desconto, frete';

/** Parts that speak of service logs, surveys and browsing rather than of purchases. */
export const LOG_PARTS =
  '咨询, 投诉, 跟进, 回访, 通话, 工单, 满意, 问卷, 反馈, 处理结果, 处理人, 处理状态, 客服, 问题, 请问, 您, 题目, 选项, 评分, 建议, 浏览, 停留, 点击, 页面, 会话, 来电, 接待, 服务类型, 服务时间, 服务内容, 沟通, 拜访, ticket, complaint, agent, satisfaction, survey, question, feedback, nps, csat, call, session, page, resolution, rating, response, priority, issue, interaction, respondent, event, how likely, how satisfied, would you';

/** Words of a total row, compared after `foldHeader`. */
export const TOTAL_WORDS =
  '合计, 总计, 小计, 汇总, 总和, 共计, 累计, 本页合计, 本月合计, 全部合计, 总合计, total, totals, grand total, subtotal, sub total, sum, summe, gesamt, total general, 計, итого';

/** Headers that mean something else beside another header. Amazon's order reports call the price of the whole line "item-price"; a nickname beside its owner's phone is a name, because nicknames of WeChat are not unique; of two totals the one with tax was paid. */
export const HEADERS_BESIDE: readonly {
  readonly beside: string;
  readonly words: string;
  readonly role: Role;
  readonly strength: number;
}[] = [
  { beside: 'amazon order id', words: 'item price', role: 'amount', strength: 0.93 },
  { beside: 'order item id', words: 'item price', role: 'amount', strength: 0.93 },
  { beside: '买家手机号', words: '买家昵称', role: 'customerName', strength: 0.7 },
  { beside: '客户手机号', words: '客户昵称', role: 'customerName', strength: 0.7 },
  { beside: '会员手机号', words: '会员昵称', role: 'customerName', strength: 0.7 },
  { beside: '用户手机号', words: '用户昵称', role: 'customerName', strength: 0.7 },
  { beside: '手机号', words: '昵称, 客户昵称, 会员昵称, 用户昵称', role: 'customerName', strength: 0.7 },
  { beside: 'order total ex tax', words: 'order total inc tax', role: 'amount', strength: 0.97 },
];
