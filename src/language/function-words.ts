const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Commonest short words of languages that share a script, in small letters. They tell a language from a few sentences,
 * and none of them is a name.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`the of and to in that is was for on with as by at from are were has have been this which an be it not its will
    would he she they said his their who but had or also after more than about during between against`),
  fr: words(`le la les de des du et en un une que qui dans pour par sur est sont au aux avec ce cette ses son leur plus pas ne
    été a ont il elle mais ou selon entre après`),
  de: words(`der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie über`),
  es: words(`el la los las de del que y en un una por con para se su al lo como más pero sus le ha este entre fue son sobre
    también hasta según contra desde`),
  it: words(`il lo la gli le di del della dei delle che e in un una per con non si da al alla sono è come più anche nel nella ha
    dal tra questo ma ai dopo`),
  pt: words(`o a os as de do da dos das que e em um uma para com não por se no na nos nas ao mais foi como são pelo pela entre
    seu sua também após`),
  nl: words(`de het een van en in is dat op te voor met zijn niet aan er om ook als door naar bij uit worden werd maar hij heeft
    hun dit tussen over`),
  pl: words(`w i na z do się nie o że jest to przez od po za oraz dla są jak ale przed ma było jego który która które także już
    między`),
  ro: words(`de și în la cu a pe că nu din care pentru este o un sunt mai prin au fost lui dar după ale să între acest
    către`),
  sv: words(`och i att det som en på är av för med den till inte om ett har de från var kan vid efter men sig eller`),
  tr: words(`ve bir bu da de için ile olarak olan daha çok gibi kadar sonra ise göre en ancak tarafından olduğu olduğunu
    ettiği arasında üzere değil ama her veya yeni ki dedi eden oldu`),
  az: words(`və bir bu da də üçün ilə olan olaraq daha çox kimi qədər sonra isə görə ən ancaq tərəfindən olduğu olduğunu etdiyi
    arasında üzrə deyil amma hər ya yeni ki dedi edən olub edib bildirib onun həmin dair barədə artıq`),
  uz: words(`va bir bu uchun bilan ham boʻlgan boʻyicha yangi esa lekin kerak oʻz haqida emas deb edi har katta keyin`),
  ru: words(`и в не на что с по как из за от о его к для это но был при она они было также или между после был его до об у
    которые который если уже`),
  uk: words(`і в не на що з та за до як у про від для це але був його також або між після при які який якщо вже є буде щодо під
    час`),
  be: words(
    `і ў не на што з па як да ад пра для гэта але быў яго таксама або паміж пасля якія які калі ўжо яны будзе пры`,
  ),
  bg: words(`и в на да не се за от с че по са като който това до при или но след между които е беше към във със те си
    ще`),
  sr: words(`и у је на да се не за од са као који то до при или али после између су би ће из о што није које`),
  kk: words(
    `және бір бұл үшін мен пен деп болып туралы бойынша кейін қазақстан осы оның да де жаңа екі барлық керек болған`,
  ),
  fa: words(`و در به از که این را با است برای آن یک خود تا بر هم نیز شد کرد می های بود شده اند پس`),
  ar: words(`في من على إلى أن التي الذي عن مع هذا هذه كان ما لا بعد بين كما قد وقد خلال أو هو هي ذلك عند قبل`),
  ur: words(`کے کی میں ہے اور سے کا کو نے پر کہ یہ ہیں اس بھی کر تھا لیے ایک ان`),
};

/** Letters that hardly any other language of the list has; a share of them tells the language before any word does. */
export const TELLING_LETTERS: Readonly<Record<string, string>> = {
  az: 'ə',
  uk: 'іїєґ',
  be: 'іўы',
  ru: 'ыэёъ',
  kk: 'әғқңөұүһ',
  sr: 'ђћљњџј',
  pl: 'łąężźńś',
  ro: 'ăâîșțţş',
  de: 'ß',
  fa: 'پچژگ',
  ur: 'ٹڈڑںےہ',
  tr: 'ğış',
};
