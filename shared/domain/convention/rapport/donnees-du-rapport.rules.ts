import type { Constat } from '../../constat.ts';
import { direLaDonnee } from '../../donnees/garde/donnees-personnelles.labels.ts';
import { type DonneePersonnelle, donneesPersonnellesDe } from '../../donnees/garde/donnees-personnelles.rules.ts';
import type { DecisionDeCopil } from '../copil/copil.schema.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { numeroDeliberation } from '../../seance/seance.labels.ts';
import type { RapportEntier } from './rapport.schema.ts';
import { SECTIONS_DU_RAPPORT } from './sections.data.ts';
import { exigenceDeRapportLibelle } from './rapport.labels.ts';

/** Ce que la séance a écrit, et que le rapport imprime : ses décisions, et celles d'avant que l'on suit. */
export interface DecisionsImprimees {
  readonly decisions: readonly DecisionDeCopil[];
  readonly suivies: readonly DecisionDeCopil[];
}

/** Un texte saisi du rapport, et où il l'est : « partenariats », « risque:… », « decision:… » de la réunion. */
interface TexteSaisi {
  readonly ou: string;
  readonly libelle: string;
  readonly texte: string;
  readonly qualitatif: boolean;
  /** Où le corriger, si ce n'est pas dans le rapport. */
  readonly ailleurs?: string;
}

/** Tout ce qui se tape dans un rapport ; les blocs de signature nomment qui signe, c'est leur objet. */
function textesDe(rapport: RapportEntier, nomDeLIndicateur: (id: string) => string): TexteSaisi[] {
  const champs = SECTIONS_DU_RAPPORT.flatMap(({ champs: siens, titre }) =>
    siens.map(({ champ, libelle, qualitatif = false }) => ({
      ou: champ as string,
      libelle: `${titre}, ${libelle.toLowerCase()}`,
      texte: rapport[champ] ?? '',
      qualitatif,
    })),
  );
  const ecarts = rapport.ecarts.map(({ indicateurId, commentaire }) => ({
    ou: `ecart:${indicateurId}`,
    libelle: `Écart de « ${nomDeLIndicateur(indicateurId)} »`,
    texte: commentaire,
    qualitatif: true,
  }));
  const conformites = rapport.conformites.map(({ exigence, observation, saisi }) => ({
    ou: `conformite:${exigence}`,
    libelle: `Conformité, ${exigenceDeRapportLibelle[exigence].toLowerCase()}`,
    texte: saisi ? (observation ?? '') : '',
    qualitatif: false,
  }));
  const risques = rapport.risques.map(({ id, risque, action, pilote }) => ({
    ou: `risque:${id}`,
    libelle: `Risque « ${risque} »`,
    texte: [risque, action, pilote].filter((mots) => mots !== null).join('\n'),
    qualitatif: false,
  }));
  return [...champs, ...ecarts, ...conformites, ...risques];
}

/** Une décision se tape en séance, et s'y corrige ; le rapport l'imprime telle quelle. */
const texteDeLaDecision =
  (ou: 'decision' | 'suivie') =>
  (une: DecisionDeCopil): TexteSaisi => ({
    ou: `${ou}:${une.reunionId}`,
    libelle: `Décision ${numeroDeliberation(une) ?? `du ${dateSansJour(une.date)}`}, prise en séance`,
    texte: [une.texte, une.pilote, ...(ou === 'suivie' ? [une.suiviNote] : [une.numero === null ? une.point : null])]
      .filter((mots) => mots !== null)
      .join('\n'),
    qualitatif: false,
    ailleurs: `dans la séance du ${dateSansJour(une.date)}`,
  });

const phraseDe = ({ libelle, texte, ailleurs }: TexteSaisi, donnee: DonneePersonnelle): string =>
  donnee.bloquante
    ? `${libelle} : ${direLaDonnee(texte, donnee)}. Ôtez-le${ailleurs === undefined ? '' : ` ${ailleurs}`} avant de produire ou de valider : un rapport ne dit que des nombres.`
    : `${libelle} : ${direLaDonnee(texte, donnee)}. Vérifiez que ce rapport doit le dire.`;

/**
 * Ce qui, dans les textes d'un rapport, ressemble à une donnée personnelle (D9). Bloquant : ne sort pas ; attention : se
 * confirme. `ou` est le champ, ou la ligne.
 */
export function constatsDesDonnees(
  rapport: RapportEntier,
  nomDeLIndicateur: (id: string) => string,
  { decisions, suivies }: DecisionsImprimees,
): Constat[] {
  return [
    ...textesDe(rapport, nomDeLIndicateur),
    ...decisions.map(texteDeLaDecision('decision')),
    ...suivies.map(texteDeLaDecision('suivie')),
  ].flatMap((saisi) =>
    donneesPersonnellesDe(saisi.texte, saisi).map((donnee) => ({
      code: 'D9',
      gravite: donnee.bloquante ? ('bloquant' as const) : ('attention' as const),
      phrase: phraseDe(saisi, donnee),
      article: null,
      ou: saisi.ou,
    })),
  );
}
