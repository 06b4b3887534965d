import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { RenommerLaVue } from './RenommerLaVue.tsx';

type Vue = Sortie<'recherche.vues'>[number];

interface Proprietes {
  readonly texte: string;
  readonly surOuvrir: (texte: string) => void;
}

/** Les recherches gardées : une puce la rouvre ; celle qui est montrée se renomme et se supprime. */
export function VuesGardees({ texte, surOuvrir }: Proprietes) {
  const [renommee, setRenommee] = useState<Vue | null>(null);
  const { donnees } = useRequete('recherche.vues', {}, { garder: true });
  const oubli = useCommande('recherche.oublier');
  const avertir = useAvisAnnulable();
  if (donnees === null || donnees.length === 0) return null;
  const montree = donnees.find(({ recherche }) => recherche === texte.trim());
  const supprimer = ({ id, nom }: Vue) =>
    oubli
      .lancer({ id })
      .then(() => avertir(`Recherche « ${nom} » supprimée.`, 'recherche.oublier'))
      .catch(direRefus('Recherche non supprimée.'));
  return (
    <div className="vues-gardees" role="group" aria-label="Recherches gardées">
      {donnees.map((vue) => (
        <Puce key={vue.id} prise={vue === montree} surClic={() => surOuvrir(vue.recherche)}>
          {vue.nom}
        </Puce>
      ))}
      {montree !== undefined && (
        <Menu
          libelle={`Autres gestes : ${montree.nom}`}
          gestes={[
            { id: 'renommer', libelle: 'Renommer', icone: 'crayon', surClic: () => setRenommee(montree) },
            {
              id: 'supprimer',
              libelle: 'Supprimer',
              icone: 'corbeille',
              danger: true,
              surClic: () => void supprimer(montree),
            },
          ]}
        />
      )}
      {renommee !== null && <RenommerLaVue vue={renommee} surFermer={() => setRenommee(null)} />}
    </div>
  );
}
