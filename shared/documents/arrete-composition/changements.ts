import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import type { MandatComplet } from '#shared/domain/instance/nomination.schema.ts';
import type { DossierDInstance, SiegeDActe } from '../acte/dossier.ts';

/** Ce qui a changé sur un siège depuis le dernier arrêté de nomination. */
export interface Changement {
  readonly siege: SiegeDActe;
  readonly role: MandatComplet['role'];
  /** Qui siégeait ; `null` : personne. */
  readonly sortant: MandatComplet | null;
  /** Qui siège désormais ; `null` : le siège devient vacant. */
  readonly entrant: MandatComplet | null;
}

const aCommence = (mandat: MandatComplet, depuis: string | null): boolean =>
  mandat.debut !== null && (depuis === null || mandat.debut > depuis);

/**
 * Changements à prendre en compte dans un arrêté modificatif : les membres nommés depuis le dernier arrêté et qui n’en ont
 * pas encore, les mandats terminés sans remplaçant. Un mandat arrivé à son terme n’en est pas un.
 * @param depuis Date du dernier arrêté de nomination ; `null` : aucun n’est noté.
 */
export function changementsDepuis(
  { date }: Pick<DossierDInstance, 'date'>,
  sieges: readonly SiegeDActe[],
  depuis: string | null,
): readonly Changement[] {
  return sieges
    .filter(({ categorie }) => categorie.troisAns)
    .flatMap((siege): Changement[] => {
      const { mandats } = siege.siege;
      const sortantDe = (entrant: MandatComplet): MandatComplet | null =>
        mandats
          .filter(
            ({ id, role, fin }) =>
              id !== entrant.id && role === entrant.role && fin !== null && fin < (entrant.debut ?? ''),
          )
          .toSorted((a, b) => (b.fin ?? '').localeCompare(a.fin ?? ''))[0] ?? null;
      const entrants = mandats.filter(
        (mandat) => mandat.arrete === null && aCommence(mandat, depuis) && etatMandat(mandat, date) === 'en_cours',
      );
      const vacance =
        siege.titulaire === null
          ? mandats
              .filter(
                ({ role, fin }) =>
                  role === 'titulaire' && fin !== null && fin < date && (depuis === null || fin > depuis),
              )
              .toSorted((a, b) => (b.fin ?? '').localeCompare(a.fin ?? ''))
              .slice(0, 1)
          : [];
      return [
        ...entrants.map((entrant) => ({ siege, role: entrant.role, sortant: sortantDe(entrant), entrant })),
        ...vacance.map((sortant) => ({ siege, role: 'titulaire' as const, sortant, entrant: null })),
      ];
    });
}
