import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { Constat } from '../constat.ts';
import { titulaireLe } from '../instance/mandat.rules.ts';
import type { Seance, SiegeEnSeance } from '../seance/seance.schema.ts';
import type { Dossier } from './dossier.schema.ts';
import { type Saisine, saisineDe } from './saisines.data.ts';

/** Où en est un dossier : la commission se prononce, puis l'avis part à qui décide (R. 133-13). */
export type EtatDossier = 'a_rendre' | 'a_transmettre' | 'clos';

/** Une décision de la commission se clôt dès qu'elle est prise ; un avis, quand il est transmis. */
export function etatDossier({ saisine, sens, transmisLe }: Dossier): EtatDossier {
  if (sens === null) return 'a_rendre';
  return transmisLe !== null || saisineDe(saisine)?.nature === 'decision' ? 'clos' : 'a_transmettre';
}

export const etatDossierLibelle: Readonly<Record<EtatDossier, string>> = {
  a_rendre: 'À examiner',
  a_transmettre: 'À transmettre',
  clos: 'Clos',
};

/** Un avis favorable est requis et ne l'est pas : l'autorité ne peut pas décider (D. 5132-30, D. 5132-34). */
export const decisionImpossible = ({ saisine, sens }: Pick<Dossier, 'saisine' | 'sens'>): boolean =>
  saisineDe(saisine)?.nature === 'avis_favorable' && sens === 'defavorable';

/** Qui reçoit l'avis : celle du texte, sauf autre autorité écrite au dossier. */
export const autoriteDe = ({ saisine, autorite }: Pick<Dossier, 'saisine' | 'autorite'>): string | null =>
  autorite ?? saisineDe(saisine)?.autorite ?? null;

function constatsDuSens(dossier: Dossier, { article }: Saisine): readonly (readonly [string, string, string])[] {
  if (dossier.sens === null) return [];
  if (decisionImpossible(dossier))
    return [['R-078', 'Décision impossible : le texte exige un avis favorable.', article]];
  return [];
}

/**
 * Ce que la règle relève d'un dossier: un avis favorable requis et non obtenu, les motifs d'un avis
 * défavorable (L. 311-2, al. 2), l'avis à transmettre à qui décide (R. 133-13, dernier alinéa).
 */
export function constatsDuDossier(dossier: Dossier): readonly Constat[] {
  const saisine = saisineDe(dossier.saisine);
  if (saisine === null) return [];
  const lignes = [
    ...constatsDuSens(dossier, saisine),
    ...(dossier.sens === 'defavorable' && dossier.motifs === null
      ? [
          [
            'R-218',
            'Écrivez les motifs, ou dites qu’ils sont joints : un avis défavorable se communique avec eux au demandeur.',
            'L. 311-2',
          ] as const,
        ]
      : []),
    ...(etatDossier(dossier) === 'a_transmettre'
      ? [['R-078', `Avis à transmettre : ${autoriteDe(dossier) ?? 'autorité à dire'}.`, 'R. 133-13'] as const]
      : []),
  ];
  return lignes.map(([code, phrase, article]) => ({
    code,
    gravite: 'attention',
    phrase: typographier(phrase),
    article,
    ou: dossier.id,
  }));
}

const mots = (texte: string): readonly string[] =>
  enTri(texte)
    .split(/[^a-z0-9]+/u)
    .filter((mot) => mot.length > 2);
const VIDES = new Set([
  'association',
  'les',
  'des',
  'insertion',
  'entreprise',
  'chantier',
  'ateliers',
  'atelier',
  'pour',
  'sarl',
  'sas',
]);

/** Deux noms parlent de la même structure : tous les mots pleins du plus court sont dans l'autre. */
export function memeStructure(une: string, autre: string): boolean {
  const [a, b] = [mots(une), mots(autre)].map((liste) => liste.filter((mot) => !VIDES.has(mot)));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  return court.every((mot) => long.includes(mot));
}

export interface DeportAProposer {
  readonly siegeId: string;
  readonly nom: string;
  readonly motif: string;
}

/**
 * Les membres qui représentent une structure dont le dossier est à ce point, et n'y sont pas déportés : ils ne prennent
 * part ni au débat ni au vote (R-074 ; R. 133-12).
 */
export function deportsAProposer(
  dossiers: readonly Pick<Dossier, 'structure'>[],
  sieges: readonly SiegeEnSeance[],
  { deports, date }: { readonly deports: readonly { readonly siegeId: string }[]; readonly date: string },
): readonly DeportAProposer[] {
  return sieges.flatMap((siege) => {
    if (deports.some(({ siegeId }) => siegeId === siege.id)) return [];
    const personne = titulaireLe(siege.mandats, date)?.personne ?? null;
    const siens = [siege.organisme, personne?.structure ?? null].filter((nom) => nom !== null);
    const dossier = dossiers.find(({ structure }) => siens.some((nom) => memeStructure(structure, nom)));
    if (dossier === undefined) return [];
    return [
      {
        siegeId: siege.id,
        nom: personne === null ? (siege.organisme ?? 'Un membre') : nomComplet(personne),
        motif: `représente ${dossier.structure}`,
      },
    ];
  });
}

/** Les dossiers d'une réunion, en une ligne : « 4 dossiers, 1 avis à transmettre ». */
export function bilanDesDossiers(dossiers: readonly Dossier[]): string {
  const parEtat = (etat: EtatDossier) => dossiers.filter((dossier) => etatDossier(dossier) === etat).length;
  const [aRendre, aTransmettre] = [parEtat('a_rendre'), parEtat('a_transmettre')];
  return [
    pluriel(dossiers.length, 'dossier', 'dossiers'),
    ...(aRendre === 0 ? [] : [pluriel(aRendre, 'à examiner', 'à examiner')]),
    ...(aTransmettre === 0 ? [] : [pluriel(aTransmettre, 'avis à transmettre', 'avis à transmettre')]),
  ].join(', ');
}

/** La mention du procès-verbal d'une commission : tous les avis sont rendus et transmis (R-078 ; R. 133-13). */
export function mentionDesAvis(seance: Pick<Seance, 'dossiers'>): {
  readonly etat: 'presente' | 'manquante' | 'sans_objet';
  readonly detail: string;
  readonly premier: Dossier | null;
} {
  const { dossiers } = seance;
  if (dossiers.length === 0) return { etat: 'sans_objet', detail: 'Aucun dossier soumis.', premier: null };
  const ouverts = dossiers.filter((dossier) => etatDossier(dossier) !== 'clos');
  return {
    etat: ouverts.length === 0 ? 'presente' : 'manquante',
    detail: `${bilanDesDossiers(dossiers)}.`,
    premier: ouverts[0] ?? null,
  };
}
