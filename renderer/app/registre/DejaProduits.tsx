import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { TableauDesProduits } from './TableauDesProduits.tsx';

type Objet = { readonly reunionId: string } | { readonly instanceId: string };

/** Ce qui est déjà sorti d'une réunion, ou d'une instance : où c'est allé, et ce qui a périmé depuis. */
export function DejaProduits(objet: Objet) {
  const { donnees } = useRequete('registre.lister', objet);
  if (donnees === null) return null;
  const { lignes, reste } = donnees;
  const suite =
    'reunionId' in objet
      ? `/documents/produits?reunion=${objet.reunionId}`
      : `/documents/produits?instance=${objet.instanceId}`;
  return (
    <Bloc
      titre="Documents produits"
      note={
        lignes.length === 0 ? undefined : `${reste ? 'plus de ' : ''}${pluriel(lignes.length, 'document', 'documents')}`
      }
      geste={
        lignes.length > 0 && (
          <Lien vers={`${suite}&remplaces=oui`} genre="geste">
            Voir aussi les précédents
          </Lien>
        )
      }
    >
      <TableauDesProduits
        lignes={lignes}
        sansObjet={'reunionId' in objet}
        vide={<p className="note">Aucun document produit pour l’instant : chacun s’inscrira ici en sortant.</p>}
      />
    </Bloc>
  );
}
