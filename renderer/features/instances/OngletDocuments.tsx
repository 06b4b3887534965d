import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { DOCUMENTS_D_INSTANCE, GENRES_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { DejaProduits } from '#renderer/app/registre/DejaProduits.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';

/** Les documents que cette instance sait produire, et ceux qui en sont sortis, ses réunions comprises. */
export function OngletDocuments({ fiche: { instance } }: { readonly fiche: InstanceFiche }) {
  const pondere = TYPES[instance.type].regime === 'CT';
  const genres = GENRES_D_INSTANCE.filter((genre) => genre !== 'arrete-voix' || pondere);
  const racine = `/instances/${instance.id}`;
  return (
    <div className="corps">
      <Bloc titre="Actes, lettres et fiche">
        <ul className="liste liste-serree liste-documents">
          {genres.map((genre) => {
            const { libelle, usage, vise } = DOCUMENTS_D_INSTANCE[genre];
            return (
              <li key={genre}>
                <Icone nom="document" />
                <span>
                  <Lien vers={vise === 'instance' ? `${racine}/documents/${genre}` : `${racine}/composition`}>
                    {libelle}
                  </Lien>{' '}
                  <span className="note">
                    {vise === 'instance' ? usage : `${usage} Se produit depuis la composition, au nom de la personne.`}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      </Bloc>
      <DejaProduits instanceId={instance.id} />
    </div>
  );
}
