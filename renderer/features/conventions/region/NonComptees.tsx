import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { ConventionDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import type { Retenues } from '#shared/domain/convention/region/filtre-de-region.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Les noms, chacun mène à sa convention. */
const liens = (conventions: readonly ConventionDeRegion[]) =>
  conventions.map(({ id, intitule }) => (
    <span key={id}>
      {' '}
      <Lien vers={`/conventions/${id}/fiche`}>{intitule}</Lien>
    </span>
  ));

/** Ce qui n'entre dans aucun nombre, et pourquoi. */
export function NonComptees({ retenues: { projets, sansRegion } }: { readonly retenues: Retenues }) {
  return (
    <>
      {projets.length > 0 && (
        <p className="note">
          {`${pluriel(projets.length, 'projet', 'projets')}, pas comptés tant que rien n’est signé :`}
          {liens(projets)}
        </p>
      )}
      {sansRegion.length > 0 && (
        <p className="note">
          {`${pluriel(sansRegion.length, 'convention', 'conventions')} d’aucune région seule, à compter à part :`}
          {liens(sansRegion)}
        </p>
      )}
    </>
  );
}
