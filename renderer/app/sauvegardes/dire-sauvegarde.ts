import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import type { ContenuDeSauvegarde } from '#shared/domain/sauvegarde/contenu.schema.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';

/** Pourquoi une sauvegarde a été faite. */
export const raisonDeSauvegardeLibelle: Readonly<Record<Sauvegarde['raison'], string>> = {
  ouverture: 'à l’ouverture',
  reguliere: 'toutes les 30 minutes',
  migration: 'avant une mise à jour',
  restauration: 'avant une restauration',
  demande: 'à la demande',
};

/** « 3 instances, 12 réunions, 40 décisions » : ce que porte une sauvegarde ; ce qu'elle n'a pas ne se dit pas. */
export function direContenu(contenu: ContenuDeSauvegarde): string {
  const dits = [
    [contenu.instances, 'instance', 'instances'],
    [contenu.reunions, 'réunion', 'réunions'],
    [contenu.decisions, 'décision', 'décisions'],
    [contenu.personnes, 'personne', 'personnes'],
    [contenu.conventions, 'convention', 'conventions'],
    [contenu.fiches, 'fiche action', 'fiches action'],
  ] as const;
  return (
    dits
      .filter(([nombre]) => nombre > 0)
      .map(([nombre, un, plusieurs]) => pluriel(nombre, un, plusieurs))
      .join(', ') || 'rien encore'
  );
}

/** « 12 opérations », ce qui a été fait depuis une sauvegarde. */
export const direDepuis = (depuis: number | null): string => {
  if (depuis === null) return 'hors de son histoire';
  return depuis === 0 ? 'rien' : pluriel(depuis, 'opération', 'opérations');
};

/** « 3,2 Mo ». */
export const direTaille = (octets: number): string => `${nombreFr(octets / 1_000_000, 1)} Mo`;

/** « le jeudi 12 mars 2026 à 9 h 30, jusqu'aux index ». */
export const direVerification = ({ quandUtc, entiere }: Sauvegarde['verification']): string =>
  `le ${instantLong(quandUtc)}${entiere ? ', jusqu’aux index' : ''}`;
