import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import type { Copil, MembreDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import { categorieDe } from '#shared/domain/instance/categories.data.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** « France Travail (Mme Lise Baer) » ; sans titulaire, l'organisme seul. */
const siegeDit = ({ organisme, titulaire }: MembreDeCopil): string => {
  if (organisme === null) return titulaire ?? 'siège à pourvoir';
  return titulaire === null ? organisme : `${organisme} (${titulaire})`;
};

/** Qui siège au COPIL, catégorie par catégorie. */
export function CompositionDuCopil({ copil }: { readonly copil: Copil }) {
  const { instance, composition } = copil;
  if (instance === null) return null;
  const parCategorie = [...Map.groupBy(composition, ({ categorie }) => categorie)];
  const aPourvoir = composition.filter(({ titulaire }) => titulaire === null).length;
  return (
    <Bloc
      titre="Composition"
      note={aPourvoir === 0 ? undefined : pluriel(aPourvoir, 'siège sans titulaire', 'sièges sans titulaire')}
      geste={
        <Lien genre="discret" vers={`/instances/${instance.id}/composition`}>
          Nommer les membres
        </Lien>
      }
    >
      {composition.length === 0 && <p className="note">Aucun siège.</p>}
      <Couples
        couples={parCategorie.map(([categorie, membres]) => [
          categorieDe('copil_convention', categorie)?.bref ?? categorie,
          membres.map(siegeDit).join(', '),
        ])}
      />
    </Bloc>
  );
}
