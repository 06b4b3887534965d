import type { Constat } from '../constat.ts';
import type { Acte, Instance } from './instance.schema.ts';
import type { Pointage } from './pointage.schema.ts';

/** Ce qu'il faut d'une instance pour contrôler ses actes. */
export interface ActesAControler {
  readonly instance: Pick<Instance, 'type' | 'usagers'>;
  readonly actes: readonly Acte[];
  readonly pointages: readonly Pick<Pointage, 'objetId' | 'liste' | 'cle'>[];
  readonly departements: readonly string[];
  /** Le comité départemental a sa commission d'insertion dans ce fichier. */
  readonly commissionIae: boolean;
  /** Date civile du jour. */
  readonly date: string;
}

/** Un constat sur un acte ; `ou` : l'acte à ouvrir. */
export const constat = (
  code: string,
  article: string,
  phrase: string,
  gravite: Constat['gravite'] = 'attention',
  ou: string | null = null,
): Constat => ({ code, gravite, phrase, article, ou });
