import { qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Segments } from '../blocs.ts';
import { capitaliser, manque, texte } from '../segments.ts';
import { accorder } from './personnes.ts';

/** « Le préfet », « La sous-préfète », « L’adjoint » ; sans civilité, la qualité seule. */
export function fonctionDe(personne: Personne): Segments {
  const qualite = qualiteDe(personne);
  if (qualite === null) return manque('qualité à préciser');
  if (personne.civilite === null) return capitaliser(texte(qualite));
  const elision = /^[aeiouyàâéèêëîïôûœ]/iu.test(qualite);
  return texte(elision ? `L’${qualite}` : `${accorder(personne, 'Le', 'La')} ${qualite}`);
}
