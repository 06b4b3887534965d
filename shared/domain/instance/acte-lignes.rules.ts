import { acteEnVigueur, acteRenseigne, actesAttendus } from './acte.rules.ts';
import type { Acte, Instance, NatureActe } from './instance.schema.ts';

/** Une ligne du tableau des actes : un acte, ou la place d'un acte qui manque. */
export interface LigneDActe<A extends Acte = Acte> {
  readonly cle: string;
  readonly nature: NatureActe;
  readonly article: string;
  readonly acte: A | null;
  readonly etat: 'en_vigueur' | 'remplace' | 'a_venir' | 'manque';
}

/** L'état d'un acte à une date, en deux mots. */
export const etatDActeLibelle: Readonly<Record<LigneDActe['etat'], string>> = {
  en_vigueur: 'En vigueur',
  remplace: 'Remplacé',
  a_venir: 'À venir',
  manque: 'À renseigner',
};

function etatDe(acte: Acte, enVigueur: Acte | null, date: string): LigneDActe['etat'] {
  if (!acteRenseigne([acte], acte.nature)) return 'manque';
  if (acte.id === enVigueur?.id) return 'en_vigueur';
  return acte.date !== null && acte.date > date ? 'a_venir' : 'remplace';
}

/**
 * Les actes attendus d'une instance, dans l'ordre où ils se prennent; dans chaque nature, le plus récent
 * d'abord. Un acte sans numéro ni date reste à renseigner.
 */
export function lignesDActes<A extends Acte>(
  {
    instance,
    actes,
    departements,
  }: {
    readonly instance: Pick<Instance, 'type'>;
    readonly actes: readonly A[];
    readonly departements: readonly string[];
  },
  date: string,
): readonly LigneDActe<A>[] {
  return actesAttendus(instance.type, departements).flatMap(({ nature, article }): LigneDActe<A>[] => {
    const siens = actes
      .filter((acte) => acte.nature === nature)
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
    if (siens.length === 0) return [{ cle: nature, nature, article, acte: null, etat: 'manque' }];
    const enVigueur = acteEnVigueur(siens, nature, date);
    return siens.map((acte) => ({ cle: acte.id, nature, article, acte, etat: etatDe(acte, enVigueur, date) }));
  });
}
