import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { DialogueTitre } from './DialogueTitre.tsx';

interface Proprietes {
  readonly reunionId: string;
  readonly titre: string;
  readonly fige: boolean;
  readonly premiere: boolean;
  readonly derniere: boolean;
}

/** Le titre d'une section et ses gestes : renommer, monter, descendre, retirer. */
export function TeteDeSection({ reunionId, titre, fige, premiere, derniere }: Proprietes) {
  const [renomme, setRenomme] = useState(false);
  const renommer = useCommande('sections.renommer');
  const deplacer = useCommande('sections.deplacer');
  const retirer = useCommande('sections.retirer');
  const aviser = useAvisAnnulable();
  const porter = (sens: 'haut' | 'bas') => void deplacer.lancer({ reunionId, titre, sens }).catch(direRefus());
  const effacer = () =>
    void retirer
      .lancer({ reunionId, titre })
      .then(() => aviser(`Section « ${titre} » retirée ; ses points restent.`, 'sections.retirer'), direRefus());
  if (fige) return titre;
  return (
    <span className="tete-de-section">
      {titre}
      <Menu
        libelle={`Gestes de la section « ${titre} »`}
        gestes={[
          { id: 'renommer', libelle: 'Renommer la section', icone: 'crayon', surClic: () => setRenomme(true) },
          {
            id: 'haut',
            libelle: 'Monter la section',
            icone: 'haut',
            desactive: premiere,
            surClic: () => porter('haut'),
          },
          {
            id: 'bas',
            libelle: 'Descendre la section',
            icone: 'bas',
            desactive: derniere,
            surClic: () => porter('bas'),
          },
          { id: 'retirer', libelle: 'Retirer la section', icone: 'corbeille', danger: true, surClic: effacer },
        ]}
      />
      {renomme && (
        <DialogueTitre
          titre="Renommer la section"
          libelle="Titre de la section"
          depart={titre}
          geste="Renommer"
          envoyer={(nouveau) => renommer.lancer({ reunionId, titre, nouveau })}
          surFermer={() => setRenomme(false)}
        />
      )}
    </span>
  );
}
