import { Onglets } from '#renderer/ui/page/Onglets.tsx';

/** Les deux vues des documents : ceux que l'on sait produire, ceux que l'on a produits. */
export function OngletsDesDocuments({ ici }: { readonly ici: '/documents' | '/documents/produits' }) {
  return (
    <Onglets
      libelle="Documents"
      ici={ici}
      onglets={[
        { vers: '/documents', nom: 'Galerie' },
        { vers: '/documents/produits', nom: 'Documents produits' },
      ]}
    />
  );
}
