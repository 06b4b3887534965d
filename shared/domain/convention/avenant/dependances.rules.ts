import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { MembreDeConvention, Zone } from '../membre.schema.ts';
import type { Avenant } from './avenant.schema.ts';
import { avenantsAvant, type DiteDesParties } from './en-vigueur.rules.ts';

type Deplace = Pick<MembreDeConvention, 'id' | 'entreeId' | 'sortieId'>;

/** L'avenant change une valeur de cet organisme, ou le fait sortir ; d'une zone, il l'ôte. */
const porteSur = ({ id, valeurs }: Pick<Avenant, 'id' | 'valeurs'>, deplace: Deplace): boolean =>
  deplace.sortieId === id || valeurs.some(({ membreId }) => membreId === deplace.id);

/** Le premier avenant qui fait entrer un organisme ou une zone, l'en fait sortir ou en change une valeur ; `undefined` : aucun. */
export const avenantQuiNomme = (avenants: readonly Avenant[], deplace: Deplace): Avenant | undefined =>
  avenants.find((un) => un.id === deplace.entreeId || porteSur(un, deplace));

/** Ce qu'un avenant fait entrer et dont un autre dépend : sans lui, l'autre porterait sur ce qui n'est pas dans la convention. */
export interface Dependance {
  readonly nom: string;
  readonly autre: Avenant;
}

const nommes = ({ membres, zones }: Pick<DiteDesParties, 'membres' | 'zones'>) => [
  ...membres,
  ...zones.map((zone: Zone) => ({ ...zone, nom: zone.libelle })),
];

/** Les autres avenants qui portent sur ce que celui-ci fait entrer, dans l'ordre des organismes puis des zones. */
export const dependancesDe = (
  parties: Pick<DiteDesParties, 'membres' | 'zones'>,
  avenants: readonly Avenant[],
  { id }: Pick<Avenant, 'id'>,
): readonly Dependance[] =>
  nommes(parties)
    .filter(({ entreeId }) => entreeId === id)
    .flatMap((deplace) =>
      avenants.filter((un) => un.id !== id && porteSur(un, deplace)).map((autre) => ({ nom: deplace.nom, autre })),
    );

/** Un avenant ne porte que sur ce qui est déjà dans la convention : ce qu'un autre fait entrer se conclut et prend effet avant (C7). */
export function constatsDeLOrdre(
  parties: Pick<DiteDesParties, 'membres' | 'zones'>,
  avenants: readonly Avenant[],
  avenant: Avenant,
): readonly Constat[] {
  const deja = new Set(avenantsAvant(avenants, avenant).map(({ id }) => id));
  return nommes(parties).flatMap((deplace): Constat[] => {
    const entree = avenants.find(({ id }) => id === deplace.entreeId);
    if (entree === undefined || entree.id === avenant.id || deja.has(entree.id) || !porteSur(avenant, deplace))
      return [];
    const etat = entree.concluLe === null ? 'n’est pas conclu' : 'prend effet après celui-ci';
    const phrase = `« ${deplace.nom} » entre par l’avenant n° ${entree.numero}, qui ${etat}.`;
    return [{ code: 'C7', gravite: 'bloquant', phrase: typographier(phrase), article: null, ou: 'concluLe' }];
  });
}
