import type { DocumentNeutre } from '../blocs.ts';
import { texteNu } from '../segments.ts';

/**
 * Ce qui manque au bloc de signature d'une décision (R-221 ; L. 212-1 : signature, prénom, nom et qualité de son
 * auteur) ; `null` s'il est complet.
 */
export function defautDeSignature({ blocs }: Pick<DocumentNeutre, 'blocs'>): string | null {
  const signataires = blocs.flatMap((bloc) => (bloc.type === 'signatures' ? bloc.signataires : []));
  if (signataires.length === 0) return 'elle n’a pas de bloc de signature';
  const manques = signataires
    .flatMap(({ fonction, nom }) => [...fonction, ...nom])
    .filter(({ aCompleter }) => aCompleter === true);
  if (manques.length > 0) return `reste à dire : ${texteNu(manques.map(({ texte }) => ({ texte })))}`;
  const sansNom = signataires.some(
    ({ fonction, nom }) => texteNu(nom).trim() === '' || texteNu(fonction).trim() === '',
  );
  return sansNom ? 'le nom ou la qualité d’un signataire manque' : null;
}
