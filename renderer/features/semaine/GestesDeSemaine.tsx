import { lazy, Suspense } from 'react';
import type { FiltreDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';
import { RAYON_DE_LA_SEMAINE } from '#shared/domain/semaine/semaine.schema.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';

/** Produire ne se charge que lorsqu'on le demande : l'accueil n'en porte rien. */
const ProduireEtOuvrir = lazy(async () => ({
  default: (await import('#renderer/app/production/ProduireEtOuvrir.tsx')).ProduireEtOuvrir,
}));

interface Proprietes {
  readonly filtre: FiltreDeSemaine;
  /** Les gestes Word sont dépliés : le premier geste de l'écran est le leur. */
  readonly word: boolean;
  readonly surWord: (deplie: boolean) => void;
}

/** Imprimer l'écran, ou en produire la note Word. */
export function GestesDeSemaine({ filtre, word, surWord }: Proprietes) {
  const { instanceId, contratId } = filtre;
  if (word)
    return (
      <span className="pousse gestes-en-ligne">
        <Suspense>
          <ProduireEtOuvrir
            document={{ de: 'semaine', instanceId, contratId, date: null }}
            instanceId={RAYON_DE_LA_SEMAINE}
          />
        </Suspense>
        <Bouton genre="discret" surClic={() => surWord(false)}>
          Fermer
        </Bouton>
      </span>
    );
  return (
    <span className="pousse">
      <Menu
        mot="Imprimer, Word"
        libelle="Imprimer, Word : Ma semaine"
        gestes={[
          { id: 'imprimer', libelle: 'Imprimer', icone: 'imprimer', touche: 'Ctrl P', surClic: () => print() },
          { id: 'word', libelle: 'Produire la note Word', icone: 'word', surClic: () => surWord(true) },
        ]}
      />
    </span>
  );
}
