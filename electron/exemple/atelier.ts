import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { reculerAuJourOuvre } from '#shared/dates/jours-feries.ts';
import type { NaturePoint } from '#shared/domain/reunion/reunion.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Presidence } from './personnes.ts';

export const APPELANT = { fenetre: 1 };
export const VU = Number.MAX_SAFE_INTEGER;

/** Ce dont les parties de l'exemple disposent : les services, le jour, les instances déjà créées. */
export interface Atelier {
  readonly h: HandlersFichier;
  readonly aujourdHui: string;
  readonly departement: string;
  /** « CDPE 68 », « CLPE Mulhouse » → identifiant. */
  readonly trouver: ReadonlyMap<string, string>;
  readonly pourvoir: (instanceId: string, presidence: Presidence) => void;
}

/** L'instance de ce nom. @throws Error quand l'exemple nomme une instance qu'il n'a pas créée */
export function instanceDe({ trouver }: Atelier, nom: string): string {
  const id = trouver.get(nom);
  if (id === undefined) throw new Error(`Instance de l’exemple introuvable : ${nom}`);
  return id;
}

/** Le jour ouvré tant de jours avant ou après aujourd'hui. */
export const jourDe = ({ aujourdHui, departement }: Atelier, jours: number): string =>
  reculerAuJourOuvre(ajouterJours(aujourdHui, jours), departement);

interface ReunionAPreparer {
  readonly instanceId: string;
  readonly date: string;
  readonly lieu: string;
  readonly reference: string;
  readonly points: readonly { readonly titre: string; readonly nature: NaturePoint; readonly texte?: string }[];
}

/** Prépare une réunion : jour, lieu, points. Rend ses identifiants et de quoi la relire. */
export function preparer({ h }: Atelier, { instanceId, date, lieu, reference, points }: ReunionAPreparer) {
  const { id } = h['reunions.creer']({ instanceId, date, heureDebut: '09:30' }, APPELANT);
  h['reunions.modifier']({ id, vu: VU, patch: { heureFin: '12:00', lieu, reference } }, APPELANT);
  const pointIds = points.map(
    ({ titre, nature }) =>
      h['points.ajouter']({ reunionId: id, titre, nature, intervenant: null, duree: 30, rang: null }, APPELANT).id,
  );
  const lire = (): Seance => h['reunions.lire']({ id }, APPELANT);
  return { id, pointIds, lire };
}

/** Convoque, ouvre et constate tout le monde présent. */
export function ouvrir({ h, departement }: Atelier, id: string, date: string): void {
  const envoyeeLe = reculerAuJourOuvre(ajouterJours(date, -15), departement);
  h['reunions.convoquer'](
    { id, envoyeeLe, recueLe: ajouterJours(envoyeeLe, 1), canal: 'courriel', par: null },
    APPELANT,
  );
  h['reunions.ouvrir']({ id, a: '09:34' }, APPELANT);
}
