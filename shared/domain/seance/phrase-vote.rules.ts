import { plurielOuAucun } from '#shared/text/nombres.ts';
import { INSECABLE, typographier } from '#shared/text/typographie.ts';
import type { Personne } from '../annuaire/personne.schema.ts';
import type { Deliberation, Seance } from './seance.schema.ts';
import { compterSieges } from './siege-compte.rules.ts';
import type { Vote } from './vote.rules.ts';

/** Morceau de phrase ; le sens du vote est en gras. */
export interface Segment {
  readonly texte: string;
  readonly gras: boolean;
}

/** Qui copréside pour l’État, accordé. */
export interface RepresentantEtat {
  readonly complement: string;
  readonly prononce: string;
}

export const LE_PREFET: RepresentantEtat = { complement: 'du préfet', prononce: 'le préfet s’est prononcé' };
export const LA_PREFETE: RepresentantEtat = { complement: 'de la préfète', prononce: 'la préfète s’est prononcée' };
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
 * Qui a eu voix prépondérante (R. 5311-41) : la personne qui a siégé pour l’État à la coprésidence, sous son
 * titre accordé; à défaut de présence constatée, le titulaire. Si l’on a constaté que nul n’y a
 * siégé, les mots de l’article, qui ne nomment personne.
 */
export function representantEtatDe(seance: Pick<Seance, 'instance' | 'sieges' | 'reunion'>): RepresentantEtat {
  const sieges = seance.sieges.filter(({ categorie, college }) => categorie === 'P' && college === 'etat');
  const assis = compterSieges({ ...seance, sieges });
  const present = assis.find(({ siegeant, sansEffet }) => siegeant !== null && sansEffet === null)?.siegeant;
  const personne = present ?? assis.find(({ siege }) => siege.presence === null)?.titulaire ?? null;
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

function chiffres(vote: Vote, { contreNoms, abstentionNoms }: Deliberation): string {
  const contre = vote.contre === 0 ? '' : `, ${vote.contre} contre${entreParentheses(contreNoms)}`;
  return `${pourDit(vote)}${contre} ; ${abstentions(vote.abstention)}${entreParentheses(abstentionNoms)}.`;
}

/** « 5 pour, 5 contre (M. X), 1 abstention (Mme Y) » : les noms demandés se disent aussi d’un partage. */
const comptes = (vote: Vote, { contreNoms, abstentionNoms }: Deliberation): string =>
  `${pourDit(vote)}, ${vote.contre} contre${entreParentheses(contreNoms)}, ${abstentions(vote.abstention)}${entreParentheses(abstentionNoms)}`;

function partage(vote: Vote, deliberation: Deliberation, etat: RepresentantEtat): string {
  return `${comptes(vote, deliberation)}. Les suffrages étant également partagés, la voix du représentant de l’État qui copréside est prépondérante (${vote.article}) ; ${etat.prononce} ${deliberation.sensEtat ?? ''}.`;
}

/** Le gras, puis la suite. */
function composer(vote: Vote, deliberation: Deliberation, etat: RepresentantEtat): readonly [string, string] {
  switch (vote.sens) {
    case 'sans_quorum':
      return ['Sans délibération', ' : le quorum n’est pas atteint (R. 5311-40).'];
    case 'non_saisi':
      return ['', 'Vote à saisir.'];
    case 'sans_suffrage':
      return [
        'Pas de suffrage exprimé',
        ` : ${abstentions(vote.abstention)}${entreParentheses(deliberation.abstentionNoms)}. Le comité ne s’est pas prononcé.`,
      ];
    case 'en_attente':
      return [
        'Partage égal',
        ` : ${comptes(vote, deliberation)}. Le sens du vote du représentant de l’État qui copréside reste à indiquer (${vote.article}).`,
      ];
    case 'rejete':
      return vote.preponderante
        ? [`Rejeté, avec voix prépondérante ${etat.complement}`, ` : ${partage(vote, deliberation, etat)}`]
        : ['Rejeté', ` : ${chiffres(vote, deliberation)}`];
    case 'adopte': {
      if (vote.mode === 'sans_opposition') return ['Adopté sans opposition.', ''];
      if (vote.preponderante) {
        return [`Adopté, avec voix prépondérante ${etat.complement}`, ` : ${partage(vote, deliberation, etat)}`];
      }
      if (vote.contre === 0) {
        return ['Adopté à l’unanimité des suffrages exprimés', ` : ${chiffres(vote, deliberation)}`];
      }
      const seuil = ` Suffrages exprimés : ${vote.exprimes} ; majorité : ${vote.majorite}.`;
      return ['Adopté à la majorité des suffrages exprimés', ` : ${chiffres(vote, deliberation)}${seuil}`];
    }
  }
}

/**
 * La phrase du vote telle qu’elle s’imprime (charte des documents, § 7) : sens en gras, chiffres, et pour
 * un décompte par têtes la mention « indicatif ».
 */
export function phraseVote(vote: Vote, deliberation: Deliberation, options: Options = {}): readonly Segment[] {
  const [gras, suite] = composer(vote, deliberation, options.representantEtat ?? LE_PREFET);
  const raison = options.arreteDeVoix ? 'voix de l’arrêté non décomptées' : 'arrêté de voix non renseigné';
  const segments = [
    {
      texte: vote.indicatif && vote.sens !== 'sans_quorum' ? `Décompte par tête, indicatif (${raison}) : ` : '',
      gras: false,
    },
    { texte: gras, gras: true },
    // L’espace du deux-points suit le gras : seule ici, elle n’est plus entre deux mots à composer.
    { texte: suite.replace(/^ :/u, `${INSECABLE}:`), gras: false },
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
  sans_quorum: 'Sans quorum',
};
