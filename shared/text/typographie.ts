/**
 * La typographie de l’Imprimerie nationale, pour tout texte produit. Elle ne touche que les
 * espaces, les apostrophes, les guillemets, les points de suspension et les ordinaux.
 */

export const INSECABLE = '\u00A0';
export const FINE = '\u202F';

/** Espace placée avant « ; ! ? » et entre les milliers : U+00A0 si la police n’a pas U+202F. */
export type EspaceFine = typeof FINE | typeof INSECABLE;

const BLANCS = '[ \\u00A0\\u202F]';
const MOIS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const HEURE = new RegExp(`[0-9]${BLANCS}*h`, 'u');

/**
 * Adresses, courriels, codes de quartiers, numéros d’entreprise et heures numériques : recopiés lettre pour lettre.
 * Un courriel ne se cherche qu’en tête de mot : ailleurs, un long texte sans espace prendrait des minutes.
 */
const PROTEGE = [
  '(?:https?|ftp|file|mailto):[^\\s"«»<>]+',
  'www\\.[^\\s"«»<>]+',
  '(?<![^\\s"«»<>()])[^\\s@"«»<>()]+@[^\\s@"«»<>()]+\\.[\\p{L}\\p{N}]+',
  '\\bQ[NP][0-9A-Z]+\\b',
  '\\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\b',
  // Un SIRET a quatorze chiffres ; un SIREN, neuf, ne se distingue d’un nombre que par son mot.
  `\\b[0-9]{3}(?:${BLANCS}[0-9]{3}){2}${BLANCS}[0-9]{5}\\b`,
  `(?<=\\bSIREN[\\s:]{1,3})[0-9]{3}(?:${BLANCS}[0-9]{3}){2}\\b`,
].join('|');

interface Regle {
  /** Ce sans quoi le motif ne peut rien trouver : presque toujours absent, et bien plus vite cherché que lui. */
  readonly indice: RegExp;
  readonly motif: () => RegExp;
  /** Le motif qui s’arrête aussi sur ce qui se recopie : pour les seuls textes qui en portent peut-être. */
  readonly motifProtegeant: () => RegExp;
  readonly remplacement: string;
}

/** Lire vingt motifs prend plus de temps que d’ouvrir la page : chacun attend le premier texte qui le demande. */
function auPremierEmploi(motif: string): () => RegExp {
  let lu: RegExp | null = null;
  return () => (lu ??= new RegExp(motif, 'gu'));
}

const regle = (indice: RegExp, motif: string, remplacement: string): Regle => ({
  indice,
  motif: auPremierEmploi(motif),
  motifProtegeant: auPremierEmploi(`(?<protege>${PROTEGE})|(?:${motif})`),
  remplacement,
});

/** Sans rien de cela, un texte n’a ni adresse, ni courriel, ni code, ni numéro, ni heure numérique. */
const PEUT_ETRE_PROTEGE = new RegExp(
  `@|www\\.|Q[NP]|(?:https?|ftp|file|mailto):|[0-9]:[0-9]|SIREN|[0-9]{3}${BLANCS}[0-9]{5}`,
  'u',
);

/** Chaque motif nomme `a` et `b` ce qu’il garde ; le reste est remplacé. L’ordre compte. */
const REGLES: readonly Regle[] = [
  regle(/\.\.\./u, '(?<![.])[.]{3}(?![.])', '…'),
  regle(/'/u, '(?<=\\p{L})\'(?=[\\p{L}\\p{N}«"])', '’'),
  regle(/"/u, `(?<=^|[\\s(’«])"(?=${BLANCS}*[^\\s"])(?<a>[^"\\n«»]+)"(?![\\p{L}\\p{N}])`, '«$<a>»'),
  regle(/«/u, `«${BLANCS}*(?=\\S)`, `«${INSECABLE}`),
  regle(/»/u, `(?<=\\S)${BLANCS}*»`, `${INSECABLE}»`),
  regle(/[;!?]/u, `(?<=[^\\s;!?(\\[])(?:${BLANCS}+(?<a>[;!?])|(?<b>[;!?])(?=$|[\\s»)\\];:!?.…]))`, `${FINE}$<a>$<b>`),
  regle(/:/u, `(?<=[^\\s:(\\[])(?:${BLANCS}+(?<a>:)(?!:)|(?<b>:)(?=$|[\\s»)]))`, `${INSECABLE}$<a>$<b>`),
  regle(/[€%‰]/u, `(?<=\\p{N})${BLANCS}*(?<a>(?:k|M|Md)?€|[%‰])(?![\\p{L}\\p{N}])`, `${INSECABLE}$<a>`),
  regle(
    /[°§]|[nN]os|[aA]rt\.|al\./u,
    `(?<![\\p{L}\\p{N}])(?:(?<a>[nN]°|§|[aA]rt\\.)${BLANCS}+(?=[\\p{L}\\p{N}])|(?<b>[nN]os|al\\.)${BLANCS}+(?=\\p{N}))`,
    `$<a>$<b>${INSECABLE}`,
  ),
  regle(/[°§]|[aA]rt\./u, `(?<![\\p{L}\\p{N}])(?<a>[nN]°|§|[aA]rt\\.)(?=\\p{N})`, `$<a>${INSECABLE}`),
  regle(/[LRD]\./u, `(?<![\\p{L}\\p{N}.])(?<a>[LRD]\\.)${BLANCS}*(?=\\p{N})`, `$<a>${INSECABLE}`),
  // « article R. 5311-36 » : le mot et son numéro ne se séparent pas.
  regle(/rticles?[ \u00A0\u202F]+[LRD][.]/u, `(?<!\\p{L})(?<a>[aA]rticles?)${BLANCS}+(?=[LRD]\\.)`, `$<a>${INSECABLE}`),
  // Une civilité tient à ce qui suit, nom ou particule : « Mme de La Tour », « M. le préfet ».
  regle(
    /M|Dr/u,
    `(?<![\\p{L}\\p{N}.])(?:(?<a>MM?\\.|Mmes?)${BLANCS}+(?=\\p{L})|(?<b>Dr|Me)${BLANCS}+(?=\\p{Lu}))`,
    `$<a>$<b>${INSECABLE}`,
  ),
  regle(
    HEURE,
    `(?<![\\p{L}\\p{N}])(?<a>[01]?[0-9]|2[0-4])${BLANCS}*h${BLANCS}*(?<b>[0-5][0-9])(?![\\p{L}\\p{N}])`,
    `$<a>${INSECABLE}h${INSECABLE}$<b>`,
  ),
  regle(HEURE, `(?<![\\p{L}\\p{N}])(?<a>[01]?[0-9]|2[0-4])${BLANCS}*h(?![\\p{L}\\p{N}])`, `$<a>${INSECABLE}h`),
  regle(
    new RegExp(`[0-9r]${BLANCS}+(?:${MOIS})`, 'u'),
    `(?<![\\p{L}\\p{N}])(?<a>[0-9]{1,2}|1er)${BLANCS}+(?=(?:${MOIS})(?!\\p{L}))`,
    `$<a>${INSECABLE}`,
  ),
  regle(/[+−×÷=]/u, `(?<=[0-9])${BLANCS}(?=[+−×÷=]${BLANCS}[0-9])`, INSECABLE),
  regle(/[+−×÷=]/u, `(?<=[\\p{L}0-9]${BLANCS}[+−×÷=])${BLANCS}(?=[0-9])`, INSECABLE),
  regle(/1[èe]re/u, '(?<![\\p{L}\\p{N}])1[èe]re(?<a>s?)(?![\\p{L}\\p{N}])', '1re$<a>'),
  regle(/[èe]me/u, '(?<![\\p{L}\\p{N}])(?<a>[0-9]+|[IVX]+)i?[èe]me(?<b>s?)(?![\\p{L}\\p{N}])', '$<a>e$<b>'),
];

/** Nombre déjà groupé par milliers : un groupe de un à trois chiffres, puis des groupes de trois. */
const milliers = auPremierEmploi(
  `(?<protege>${PROTEGE})|(?<![\\p{L}\\p{N},.-])[0-9]{1,3}(?:${BLANCS}[0-9]{3})+(?![0-9])`,
);
const INDICE_MILLIERS = new RegExp(`[0-9]${BLANCS}[0-9]{3}`, 'u');

function appliquer(texte: string, { indice, motif, motifProtegeant, remplacement }: Regle): string {
  if (!indice.test(texte)) return texte;
  if (!PEUT_ETRE_PROTEGE.test(texte)) return texte.replace(motif(), remplacement);
  return texte.replace(motifProtegeant(), (_entier: string, ...reste: unknown[]) => {
    const { protege, a = '', b = '' } = reste.at(-1) as Partial<Record<string, string>>;
    return protege ?? remplacement.replace(/\$<(?<nom>[ab])>/gu, (_marque, nom: string) => (nom === 'a' ? a : b));
  });
}

function grouperMilliers(texte: string): string {
  if (!INDICE_MILLIERS.test(texte)) return texte;
  return texte.replace(milliers(), (nombre: string, ...reste: unknown[]) => {
    const { protege } = reste.at(-1) as Partial<Record<string, string>>;
    return protege ?? nombre.replace(/[ \u00A0]/gu, FINE);
  });
}

/**
 * Pose les espaces insécables, les apostrophes et les guillemets français: espace fine
 * avant « ; ! ? » et entre milliers, insécable avant « : % € » et dans les guillemets, après « n° »,
 * « art. », « article », « al. », « L. », « R. », « D. », « M. », « Mme », entre jour et mois, dans « 9 h 30 » et autour
 * des signes d’une opération ; 1re, 2e. Une seconde application ne change rien. Les adresses, les
 * courriels, les codes de quartier, les SIRET et les heures « 12:30 » restent tels quels ; d’un nom, seule l’apostrophe
 * droite devient courbe.
 * @param fine Espace fine, ou U+00A0 pour une police qui ne l’a pas.
 */
export function typographier(texte: string, fine: EspaceFine = FINE): string {
  const compose = grouperMilliers(REGLES.reduce(appliquer, texte));
  return fine === FINE ? compose : compose.replaceAll(FINE, fine);
}
