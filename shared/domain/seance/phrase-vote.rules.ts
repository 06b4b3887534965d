import { plurielOuAucun } from '#shared/text/nombres.ts';
import { INSECABLE, typographier } from '#shared/text/typographie.ts';
import type { Personne } from '../annuaire/personne.schema.ts';
import { compterSieges, profilDeLaSeance, type SeanceComptee } from './siege-compte.rules.ts';
import type { Vote } from './vote.rules.ts';

/** Morceau de phrase ; le sens du vote est en gras. */
export interface Segment {
  readonly texte: string;
  readonly gras: boolean;
}

/** Qui départage, accordé: qui copréside pour l’État, ou le président de la commission. */
export interface RepresentantEtat {
  readonly complement: string;
  readonly prononce: string;
  /** « du représentant de l’État qui copréside » : le titre auquel sa voix est prépondérante. */
  readonly titre?: string;
}

export const LE_PREFET: RepresentantEtat = { complement: 'du préfet', prononce: 'le préfet s’est prononcé' };
const LE_PRESIDENT: RepresentantEtat = {
  complement: 'du président',
  prononce: 'le président s’est prononcé',
  titre: 'du président',
};
const LA_PRESIDENTE: RepresentantEtat = {
  complement: 'de la présidente',
  prononce: 'la présidente s’est prononcée',
  titre: 'de la présidente',
};
/** Les mots de l’article (R. 5311-41), quand la fonction de qui siège n’est pas celle d’un préfet. */
export const LE_REPRESENTANT: RepresentantEtat = {
  complement: 'du représentant de l’État',
  prononce: 'le représentant de l’État s’est prononcé',
};

/** « préfet », « Madame la préfète », « sous-préfet » : le titre seul, quelle que soit la façon de l’écrire. */
const TITRE = /^(?:(?:m\.|mme|monsieur|madame)\s+)?(?:l[ea]\s+)?(?<sous>sous-)?préf(?:ète|et)(?!\p{L})/iu;

function accorderRepresentant({ civilite, fonction }: Personne): RepresentantEtat {
  const titre = TITRE.exec(fonction ?? '');
  const feminin = civilite === null ? /préfète/iu.test(titre?.[0] ?? '') : civilite === 'Mme';
  const sous = titre?.groups?.['sous'] === undefined ? '' : 'sous-';
  const nom = titre === null ? null : `${sous}${feminin ? 'préfète' : 'préfet'}`;
  if (feminin) {
    const la = `la ${nom ?? 'représentante de l’État'}`;
    return { complement: `de ${la}`, prononce: `${la} s’est prononcée` };
  }
  return nom === null ? LE_REPRESENTANT : { complement: `du ${nom}`, prononce: `le ${nom} s’est prononcé` };
}

/**
 * Qui a eu voix prépondérante : la personne qui a siégé pour l’État à la coprésidence, sous son titre accordé
 * (R. 5311-41, R-126), ou le président d’une commission (R. 133-11) ; à défaut de présence constatée, le titulaire. Si
 * l’on a constaté que nul n’y a siégé, les mots de l’article, qui ne nomment personne.
 */
export function representantEtatDe(seance: SeanceComptee): RepresentantEtat {
  const president = profilDeLaSeance(seance).preponderance.valeur === 'president';
  const sieges = seance.sieges.filter(
    ({ categorie, college }) => categorie === 'P' && (president || college === 'etat'),
  );
  const assis = compterSieges({ ...seance, sieges });
  const present = assis.find(({ siegeant, sansEffet }) => siegeant !== null && sansEffet === null)?.siegeant;
  const personne = present ?? assis.find(({ siege }) => siege.presence === null)?.titulaire ?? null;
  if (president) return personne?.civilite === 'Mme' ? LA_PRESIDENTE : LE_PRESIDENT;
  return personne === null ? LE_REPRESENTANT : accorderRepresentant(personne);
}

interface Options {
  readonly representantEtat?: RepresentantEtat;
  /** Un arrêté fixe les voix de l’instance. */
  readonly arreteDeVoix?: boolean;
}

const abstentions = (nombre: number) => plurielOuAucun(nombre, 'aucune', 'abstention', 'abstentions');
/** Un nombre de voix ne se sépare pas de son mot en bout de ligne. */
const lierComptes = (texte: string): string =>
  texte.replace(/(?<=\d) (?=(?:voix|pour|contre|abstention))/gu, INSECABLE);
const entreParentheses = (noms: string | null) => (noms === null ? '' : ` (${noms})`);
/** « 14 voix pour », ou « 14 pour » quand on a compté des têtes. */
const pourDit = ({ pour, unite }: Vote) => (unite === 'voix' ? `${pour} voix pour` : `${pour} pour`);
const parenthese = (article: string | null): string => (article === null ? '' : ` (${article})`);

/** « ; 2 n’ont pas pris part au vote (M. X) » : hors des suffrages. */
function nonVotants({ nppv, noms, unite }: Vote): string {
  if (nppv === 0) return '';
  const mot = unite === 'voix' ? `${nppv} voix n’ont` : nppv === 1 ? '1 n’a' : `${nppv} n’ont`;
  return ` ; ${mot} pas pris part au vote${entreParentheses(noms.nppv)}`;
}

const abstentionsDites = (vote: Vote) =>
  `${abstentions(vote.abstention)}${entreParentheses(vote.noms.abstention)}${nonVotants(vote)}`;

function chiffres(vote: Vote): string {
  const contre = vote.contre === 0 ? '' : `, ${vote.contre} contre${entreParentheses(vote.noms.contre)}`;
  return `${pourDit(vote)}${contre} ; ${abstentionsDites(vote)}.`;
}

/** « 5 pour, 5 contre (M. X), 1 abstention (Mme Y) » : les noms demandés se disent aussi d’un partage. */
const comptes = (vote: Vote): string =>
  `${pourDit(vote)}, ${vote.contre} contre${entreParentheses(vote.noms.contre)}, ${abstentionsDites(vote)}`;

const quiDepartage = ({ regle }: Vote, { titre }: RepresentantEtat): string =>
  titre ?? (regle === 'exprimes' ? 'du représentant de l’État qui copréside' : 'du président');

function partage(vote: Vote, etat: RepresentantEtat): string {
  return `${comptes(vote)}. Les suffrages étant également partagés, la voix ${quiDepartage(vote, etat)} est prépondérante${parenthese(vote.articlePreponderance)} ; ${etat.prononce} ${vote.departage ?? ''}.`;
}

/** « Suffrages exprimés : 18 ; majorité : 10. » : ce dont la majorité se prend. */
function seuil({ regle, exprimes, base, majorite, unite, article }: Vote): string {
  if (regle === 'exprimes') return ` Suffrages exprimés : ${exprimes} ; majorité : ${majorite}.`;
  const quoi = unite === 'voix' ? 'Voix des présents ou représentés' : 'Présents ou représentés';
  const sans = regle === 'presents_sans_abstention' ? ', abstentions ôtées' : '';
  return ` ${quoi}${sans} : ${base} ; majorité : ${majorite}${parenthese(article)}.`;
}

/** « En nombre de votants : 12 pour, 2 contre, aucune abstention. » : un vote nominal compté en voix. */
const enTetes = ({ tetes }: Vote): string =>
  tetes === null
    ? ''
    : ` En nombre de votants : ${tetes.pour} pour, ${tetes.contre} contre, ${abstentions(tetes.abstention)}.`;

/** Un partage que nul ne tranche : qui a voix prépondérante n’a pas pris part au vote (R. 5311-41, R. 133-11). */
const sansDepartage = ({ pour, contre }: Vote): string =>
  pour === contre ? ' Les suffrages sont également partagés, et nul n’y a voix prépondérante.' : '';

function adopte(vote: Vote): readonly [string, string] {
  if (vote.mode === 'sans_opposition') return ['Adopté sans opposition.', ''];
  if (vote.regle !== 'exprimes')
    return ['Adopté à la majorité des voix des membres présents ou représentés', ` : ${chiffres(vote)}${seuil(vote)}`];
  if (vote.contre === 0) return ['Adopté à l’unanimité des suffrages exprimés', ` : ${chiffres(vote)}`];
  return ['Adopté à la majorité des suffrages exprimés', ` : ${chiffres(vote)}${seuil(vote)}`];
}

/** Le gras, puis la suite. */
function composer(vote: Vote, etat: RepresentantEtat): readonly [string, string] {
  switch (vote.sens) {
    case 'sans_quorum':
      return [
        'Sans délibération',
        ` : le quorum n’est pas atteint (${vote.regime === 'CT' ? 'R. 5311-40' : 'R. 133-10'}).`,
      ];
    case 'non_saisi':
      return ['', 'Vote à saisir.'];
    case 'sans_vote':
      return ['', ''];
    case 'sans_suffrage':
      return [
        'Pas de suffrage exprimé',
        ` : ${abstentionsDites(vote)}. ${vote.regime === 'CRPA' ? 'La commission ne s’est pas prononcée' : 'Le comité ne s’est pas prononcé'}.`,
      ];
    case 'en_attente':
      return [
        'Partage égal',
        ` : ${comptes(vote)}. Le sens du vote ${quiDepartage(vote, etat)} reste à indiquer${parenthese(vote.articlePreponderance)}.`,
      ];
    case 'rejete': {
      if (vote.preponderante)
        return [`Rejeté, avec voix prépondérante ${etat.complement}`, ` : ${partage(vote, etat)}`];
      return ['Rejeté', ` : ${chiffres(vote)}${vote.regle === 'exprimes' ? '' : seuil(vote)}${sansDepartage(vote)}`];
    }
    case 'adopte':
      return vote.preponderante
        ? [`Adopté, avec voix prépondérante ${etat.complement}`, ` : ${partage(vote, etat)}`]
        : adopte(vote);
  }
}

const ACQUIS: readonly Vote['sens'][] = ['adopte', 'rejete', 'en_attente', 'sans_suffrage'];

/** « Au scrutin secret. », « Au vote nominal. » : comment on a voté, quand ce n’est pas à main levée. */
function facon({ secret, mode, sens }: Vote): string {
  if (!ACQUIS.includes(sens)) return '';
  return secret ? ' Au scrutin secret.' : mode === 'nominal' ? ' Vote nominal.' : '';
}

/**
 * La phrase du vote telle qu’elle s’imprime (charte des documents, § 7) : sens en gras, chiffres, et pour
 * un décompte par têtes la mention « indicatif ». Au scrutin secret, elle ne nomme personne.
 */
export function phraseVote(vote: Vote, options: Options = {}): readonly Segment[] {
  const [gras, suite] = composer(vote, options.representantEtat ?? LE_PREFET);
  const raison = options.arreteDeVoix ? 'voix de l’arrêté non décomptées' : 'arrêté de voix non renseigné';
  const segments = [
    {
      texte: vote.indicatif && vote.sens !== 'sans_quorum' ? `Décompte par tête, indicatif (${raison}) : ` : '',
      gras: false,
    },
    { texte: gras, gras: true },
    // L’espace du deux-points suit le gras : seule ici, elle n’est plus entre deux mots à composer.
    { texte: `${suite}${enTetes(vote)}${facon(vote)}`.replace(/^ :/u, `${INSECABLE}:`), gras: false },
  ];
  return segments
    .filter(({ texte }) => texte !== '')
    .map(({ texte, gras: enGras }) => ({ texte: lierComptes(typographier(texte)), gras: enGras }));
}

/** La même phrase, sans gras : à l’écran, dans un courriel. */
export const texteDuVote = (segments: readonly Segment[]): string => segments.map(({ texte }) => texte).join('');

/** Le sens en deux mots, pour un tableau : « Adopté », « Rejeté », « En attente »… */
export const sensDuVoteLibelle: Readonly<Record<Vote['sens'], string>> = {
  adopte: 'Adopté',
  rejete: 'Rejeté',
  en_attente: 'En attente',
  sans_suffrage: 'Pas de suffrage exprimé',
  non_saisi: 'Vote à saisir',
  sans_vote: 'Sans vote',
  sans_quorum: 'Sans quorum',
};
