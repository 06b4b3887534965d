import type { FicheLue } from '#electron/repositories/annuaire/personne.repository.ts';
import type { ChoixLu } from '#shared/domain/annuaire/liste.schema.ts';
import type { Listes } from './listes.ts';

/** Les fiches dont on parle, qui sont encore là, dans l'ordre de l'annuaire. */
export function fichesChoisies(listes: Listes, choix: ChoixLu): FicheLue[] {
  if ('ids' in choix) {
    const voulues = new Set(choix.ids);
    return listes.fiches().filter(({ id }) => voulues.has(id));
  }
  const otees = new Set(choix.sauf);
  return listes.toutes(choix.liste).filter(({ id }) => !otees.has(id));
}
