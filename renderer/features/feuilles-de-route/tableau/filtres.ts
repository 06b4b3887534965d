import { appelleUnPoint } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { type EtatFiche, etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { LigneDeFeuille } from '../feuille.types.ts';

/** Ce que l'adresse retient du tableau ; une liste vide ne filtre rien. */
export interface Filtres {
  readonly axes: readonly string[];
  readonly etats: readonly EtatFiche[];
  readonly pilotes: readonly string[];
  /** Codes de quartiers, ou un des deux mots ci-dessous. */
  readonly quartiers: readonly string[];
  /** Niveaux de météo, ou `SANS_METEO`. */
  readonly meteos: readonly string[];
  /** Apports de la politique de la ville, ou `SANS_APPORT`. */
  readonly apports: readonly string[];
  /** En retard ou bloquées. */
  readonly aVoir: boolean;
  /** Une partie au moins n'est pas écrite. */
  readonly incompletes: boolean;
  /** Pas changées depuis le délai que règle le service, sans être closes. */
  readonly sansNouvelles: boolean;
}

/** À la place d'un code de quartier : l'action ne vise aucun quartier, et le dit. */
export const HORS_QPV = 'hors-qpv';
/** À la place d'un code de quartier : on ne sait pas encore lesquels. */
export const SANS_QUARTIER = 'a-preciser';
/** À la place d'un nom de pilote : personne. */
export const SANS_PILOTE = '(sans pilote)';

/** À la place d'un apport : aucun n'est dit. */
export const SANS_APPORT = '(sans apport)';
/** À la place d'un niveau : aucune météo n'est notée. */
export const SANS_METEO = 'sans-meteo';

/** Un nom de structure a des virgules ; celui-ci n'en a pas. */
const ENTRE = '|';
const lireListe = (mot: string | null): readonly string[] => (mot === null || mot === '' ? [] : mot.split(ENTRE));
/** Une liste, telle que l'adresse la porte. */
export const ecrireListe = (liste: Iterable<string>): string | null => [...liste].join(ENTRE) || null;

/** Les filtres que porte l'adresse ; ce qu'elle a de faux s'oublie. */
export const lireFiltres = (lire: (nom: string) => string | null): Filtres => ({
  axes: lireListe(lire('axe')),
  etats: lireListe(lire('etat')).flatMap((mot) => etatFicheSchema.safeParse(mot).data ?? []),
  pilotes: lireListe(lire('pilote')),
  quartiers: lireListe(lire('qpv')),
  meteos: lireListe(lire('meteo')),
  apports: lireListe(lire('apport')),
  aVoir: lire('a-voir') !== null,
  incompletes: lire('incompletes') !== null,
  sansNouvelles: lire('sans-nouvelles') !== null,
});

/** Les mots de l'adresse qui portent un filtre. */
const MOTS = ['axe', 'etat', 'pilote', 'qpv', 'meteo', 'apport', 'a-voir', 'incompletes', 'sans-nouvelles'] as const;

/** Ce qui retire tous les filtres de l'adresse. */
export const SANS_FILTRE: Readonly<Record<string, null>> = Object.fromEntries(MOTS.map((mot) => [mot, null]));

/** Les filtres posés, tels qu'une autre vue les reprend : « ?axe=…&etat=… », ou rien. */
export function filtresDeLAdresse(lire: (nom: string) => string | null): string {
  const poses = new URLSearchParams(
    MOTS.flatMap((mot) => {
      const valeur = lire(mot);
      return valeur === null ? [] : [[mot, valeur]];
    }),
  ).toString();
  return poses === '' ? '' : `?${poses}`;
}

/** Un filtre au moins est posé. */
export const estFiltre = ({
  axes,
  etats,
  pilotes,
  quartiers,
  meteos,
  apports,
  aVoir,
  incompletes,
  sansNouvelles,
}: Filtres): boolean =>
  aVoir ||
  incompletes ||
  sansNouvelles ||
  axes.length + etats.length + pilotes.length + quartiers.length + meteos.length + apports.length > 0;

/** Sous quels mots du filtre des quartiers tombe une action. */
export const quartiersDe = ({
  quartiers,
  horsQpv,
}: Pick<LigneDeFeuille, 'quartiers' | 'horsQpv'>): readonly string[] =>
  quartiers.length > 0 ? quartiers : [horsQpv ? HORS_QPV : SANS_QUARTIER];

/** Sous quels mots du filtre des apports tombe une action. */
export const apportsDe = ({ apports }: Pick<LigneDeFeuille, 'apports'>): readonly string[] =>
  apports.length > 0 ? apports : [SANS_APPORT];

const parmi = (choisis: readonly string[], siens: readonly string[]): boolean =>
  choisis.length === 0 || siens.some((sien) => choisis.includes(sien));

/** Les actions que montrent ces filtres : chacun resserre les autres. */
export const filtrer = (
  lignes: readonly LigneDeFeuille[],
  { axes, etats, pilotes, quartiers, meteos, apports, aVoir, incompletes, sansNouvelles }: Filtres,
): readonly LigneDeFeuille[] =>
  lignes.filter(
    (ligne) =>
      parmi(axes, [ligne.axeId]) &&
      parmi(etats, [ligne.avancement.etat]) &&
      parmi(pilotes, [ligne.pilote ?? SANS_PILOTE]) &&
      parmi(quartiers, quartiersDe(ligne)) &&
      parmi(meteos, [ligne.meteo ?? SANS_METEO]) &&
      parmi(apports, apportsDe(ligne)) &&
      (!incompletes || ligne.manques.length > 0) &&
      (!sansNouvelles || ligne.sansNouvelles) &&
      (!aVoir || appelleUnPoint(ligne.avancement)),
  );
