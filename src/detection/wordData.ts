// Written by `npm run words`: counted in the packages that this project depends on.

/** A row for each first letter, in it a base 36 digit for each second one: how much likelier the pair is in words than by chance, log2 = digit * 0.3 - 6. */
export const LETTER_PAIRS =
  'floleei9k9epjo8k8qnrhgc9ga' +
  'pjkiphaaodarfdneanmfo7b6g9' +
  'pdjgqeaol8llcbsbamfpl788h6' +
  'ogjkuiecrc9iddnd9imdkc99e8' +
  'lemqiigad98ljpcifrqkbgckc8' +
  'ogihppfcs88medpc8mikk997j5' +
  'nadcsbknp89mjnlc8plhmbb5cd' +
  'sdebta97q8cggdpc7lhoj9a9g7' +
  'khmkkjl698blltoh8jno9j6d7h' +
  'oeicqccgi5hjaepidaujofkaad' +
  'mehiugfeqa9iejjc9fqiicg8e8' +
  'pdejsdaar9cpcbpe9dkjkd86o6' +
  'ricesbaaqbbjkdnq5dkdj869b6' +
  'nanoohrbm9febfld7cprgga7d7' +
  'fhkkcgh8f9glmtim7qllmilda9' +
  'qaddqfbhl6aodbpm8rknk989c5' +
  'dahahaadga5idbaajknexaba55' +
  'pcjhtefap7gfjhoe6knmieb6i5' +
  'kamfrdamp6ehedllbansnbdcg8' +
  'o8icsc9ms67hdbmb7onji9c7k8' +
  'kmkilfi9k6aomqfn6ppp9b8b99' +
  'qeecw7ebr55dabl75dhcdab599' +
  'recdqbdnq8egbop98ong88fd59' +
  'mgojpjaioa9ekdhr8chsce8kf9' +
  'likenge5o5cmnolr8fpkdhje9h' +
  'q5gfwaahpadhabkaaeibj5e5gi';

/** Words of five letters or more that are common in code and its documentation. */
export const COMMON_WORDS =
  'abort aborted about above absolute abstract accept accepted accepts access accessed accessor according account accounts acquire across action actions ' +
  'active actual actually adapter added adding addition additional additionally address adjacent advanced after again against agent aggregate algorithm ' +
  'algorithms alias aliases align allow allowed allowing allows along alpha already alternate alternative always amount ancestor anchor annotate ' +
  'annotation another anything apache appear append applicable application applications applied applies apply appropriate arbitrary argument arguments ' +
  'arising around array arrays arrow ascii assert assertion assertions assign assigned assignment associated assume assumed async asynchronous attach ' +
  'attached attempt attempting attempts attribute attributes authenticate authenticates authentication author authority authorization authorize authors ' +
  'automatic automatically available avoid await aware azure babel background backslash backward backwards badge based basename basic basis bearer ' +
  'because become before begin beginning behalf behavior being belongs below benchmark better between bigint binary binding blank block blocks boolean ' +
  'bound boundary brace braces bracket branch break breaking bridge broken broker browser browsers buffer buffers build builder building builds built ' +
  'builtin bundle bytes cache cached caches caching calculate calculated callback callbacks called callee caller calling calls cancel cancelled cannot ' +
  'canonical capabilities capture cases catch category caught cause caused center certain certificate chain chaining challenge change changed changelog ' +
  'changes changing channel character characters chars charset check checked checker checking checks cheerio child children chunk chunks circular claim ' +
  'claims class classes clause clean cleanup clear client clients clone close closed closes closing cloud codecov codegen codes coffee collect collection ' +
  'colon color colors column columns combination combined comes comma command commands comment comments commit common commonjs community compact compare ' +
  'compared comparison compatibility compatible compile compiled compiler complete completed completely completion compliance component components ' +
  'compose composite compute computed concat condition conditional conditions config configs configurable configuration configure configured configuring ' +
  'connect connection consider considered consistent console const constant constants constraint construct construction constructor constructs consume ' +
  'consumed consumers contain contained container containing contains content contents context contexts continuation continue contract contributing ' +
  'contributors control controller controls convenience conversion convert converted converting converts copied copies copyright corporation correct ' +
  'correctly correlation corresponding could count counter counts coverage create created creates creating creation creator credential credentials cript ' +
  'cross cruiser crypto current currently cursor custom customize cycle damages debug debugger debugging decimal declaration declarations declarator ' +
  'declare declared decode decoded decoder decoding default defaults defer define defined defines definition definitions delay delete deleted deletes ' +
  'delimiter dependencies dependency dependent depending depends deprecated depth describe described description descriptor descriptors deserialize ' +
  'designed desired destination destroy destroyed destructuring detail detailed details detect detected detection determine determined determines ' +
  'developer developers development device diagnostics dictionary difference different digit digits direct directive directly directories directory ' +
  'dirname disable disabled disables disallow discovery dispatch dispatcher display dispose distribution document documentation doesn doing domain ' +
  'domhandler double download downloads draft duplicate duration during dynamic early easily ecmas effect effects either element elements email embedded ' +
  'emits emitted emitter empty enable enabled enables encode encoded encodes encoding ended ending endpoint endpoints endregion enforce engine engines ' +
  'enough ensure ensures enter entire entirely entities entity entra entries entry enumerable environment environments equal equality equals equivalent ' +
  'error errors escape escaped escapes escaping eslint esnext estree evaluate evaluated event events every everything exact exactly example examples ' +
  'exceeded except exception exchange exclude excluded exclusive execute executed executes execution exist existing exists expand expanded expect ' +
  'expected experimental expiration expire expired expires explicit explicitly exponential export exported exports expose exposed express expression ' +
  'expressions extend extended extends extension extensions external extra extract extracted factor factory failed fails failure failures fallback false ' +
  'family faster fatal feature features fetch fetching field fields filename fileoverview files filesystem filter filtered filters final finally finds ' +
  'finish finished finite first fitness fixable fixed fixer fixes flags flatten float floor flows flush folder follow followed following follows force ' +
  'format formats formatted formatter formatting forms forward found fragment frame frozen fulfilled fully function functionality functions funding ' +
  'further future general generate generated generates generation generator generic getter getting github given global globals gmail going governing ' +
  'grant granted graph greater green group groups guaranteed guard guide handle handled handler handlers handles handling happen happens having header ' +
  'headers height hello helper helpers hexadecimal hidden higher history holders homepage hooks hostname however https identical identifier identifiers ' +
  'identify identity ignore ignored ignores ignoring image immediate immediately implement implementation implementations implemented implements implicit ' +
  'implied import important imports improve include included includes including inclusive incoming incorrect increase increment indent index indexed ' +
  'indexes indicate indicates indicating indices individual infer infinity information infringement inherited inherits initial initialization initialize ' +
  'initialized initializer inline inner input inputs insecure insensitive insert inserted inside inspect install installation installed instance ' +
  'instanceof instances instead integer intended interaction interactive interceptor interface interfaces internal internally intersection interval ' +
  'invalid inverse invoke invoked issue issued issuer issues istanbul items iterable iterate iteratee iterates iteration iterator itself javascript keeps ' +
  'keyof keyword keywords known label language large larger later latest layer layout leading learn least leave legacy length letter level levels ' +
  'liability liable libraries library license licensed licenses likely limit limitation limitations limited limits lines linked links linux listed listen ' +
  'listener listeners lists literal literals ljharb loaded loader loading local locale localhost location locations lodash logged logger logging logic ' +
  'logical login logout longer looking looks lookup loose lower lowercase magic maintainers maintains major makes making malformed manage managed manager ' +
  'manually mapped mapping markdown marked marks master match matched matcher matches matching matter maximum maybe meaning means measurement medium ' +
  'member members memory merchantability merge merged message messages metadata method methods metrics microsoft microsoftonline middle might migration ' +
  'milliseconds minimal minimatch minimum minor minus mismatch missing mixed mocha model modification modified modifier modifiers modify modifying module ' +
  'modules moved mozilla multi multipage multipart multiple named names namespace native navigate navigation necessary needed needs negate negated ' +
  'negative neither nested network never newline nicholas nodejs nodes nonce normal normalize normalized normally notation notes nothing notice npmjs ' +
  'nullable nullish number numbers numeric oauth object objects obtain occur occurred occurs offset older omitted omponent opening opensource operating ' +
  'operation operations operator operators optimization optimize optimized option optional optionally options order origin original other others ' +
  'otherwise outcome outer outgoing output outside overridden override overrides overwrite package packages padding pairs parallel param parameter ' +
  'parameters params parens parent parentheses parents parse parsed parser parses parsing partial particular parts party passed passes passing password ' +
  'patch pathname paths pattern patterns pause payload pending percent perform performance performed performs permission permissions permitted ' +
  'persistence persistent phase pipeline place placeholder plain platform platforms please plugin plugins point points policies policy popup portion ' +
  'portions position positive posix possible possibly potential potentially precedence predicate prefer preferred prefix prepare prepend prepublish ' +
  'presence present preserve preset prettier prevent previous previously primary primitive print prior private probably problem process processed ' +
  'processes processing produce produced produces production profile program programmatic progress project projects promise promises prompt proof ' +
  'properly properties property props protected proto protocol prototype provide provided provider provides providing proxy public publish purpose ' +
  'purposes query querying question queue quote quoted quotes random range ranges rather reached react readable reading readme readonly reads ready realm ' +
  'reason reasons receive received recommended record recursion recursive recursively redirect reduce refer reference referenced references reflect ' +
  'refresh regardless regenerate regex regexp region register registered registration regular reject rejected rejects related relative release released ' +
  'releases relevant remain remaining remove removed removes removing render repeat replace replaced replacement replaces report reported reporter ' +
  'reporting reports repository represent representation represented representing represents request requested requesting requests require required ' +
  'requirements requires resend reserved reset resolution resolve resolved resolver resolves resolving resource resources response responses restore ' +
  'result resulting results resume retain retries retrieve retrieved retrieves retry retrying return returned returning returns reverse right rights ' +
  'rimraf round route rules running runtime safely sample satisfies scenario scenarios schema schemas scheme schemes scope scoped scopes script scripts ' +
  'search second seconds secret secretlint section secure security segment segments select selected selection selector selectors semicolon semver sending ' +
  'sends sensitive separate separated separator separators sequence sequences serializable serialization serialize serialized serializer server service ' +
  'services session setting settings setup several severity shall shape share shared shell shields shift short shorthand should shouldn sibling signal ' +
  'signature signatures signed silent silently similar simple simply since sindre sindresorhus single skipped slash slashes slice small snapshot snippet ' +
  'socket software something sorhus sorted source sources space spaces special specific specifically specification specified specifier specifies specify ' +
  'specifying speed splice split sponsors spread square stack standard stars start started starting starts state statement statements states static stats ' +
  'status stderr stdin stdout steps still storage store stored storing strategy stream streams strict string stringify strings strip strong structure ' +
  'structured studio style styles stylistic subject submit subscription subsequent subset substr substring success successful successfully suffix suggest ' +
  'suggestion suggestions suitable summary super supplied support supported supports suppress surrogate switch symbol symbols symlinks synchronous ' +
  'synchronously syntax system table tagged taken takes target targets tasks telemetry template tenant tenants terminal terminate terminated tested ' +
  'tester testing tests textlint their there therefore these thing things third those though thread three throttling through throw throwing thrown throws ' +
  'thumbprint timeout times timestamp title together token tokens tools total trace tracing track tracking trailing transfer transform traversal traverse ' +
  'travis treat treated trigger tring truthy trying tsconfig tsesl tsest tuple typed typedef typeof types typescript typespec typically unable unary ' +
  'unavailable undefined under underlying underscore undici unescape unexpected unicode unicorn union unique unknown unless unlike unnecessary unsafe ' +
  'unshift unsupported until unused update updated updates updating upgrade upload upper usage useful username users using usually utilities utility ' +
  'utils valid validate validated validates validation validator value values variable variables various verbose verification verify version versioning ' +
  'versions visit visitor visual waiting warning warnings warranties warranty watch whatever whatwg whenever where whether which while white whitespace ' +
  'whole whose width wikipedia wildcard window windows within without words worker workflows working works workspace world would wrapped wrapper wrappers ' +
  'wrapping wraps writable write writes writing written wrong yield zakas';
