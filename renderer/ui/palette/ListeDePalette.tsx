import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';
import { TexteMarque } from './TexteMarque.tsx';
import type { useChoixActif } from './use-choix-actif.ts';

export interface ChoixDePalette {
  /** Unique dans toute la palette. */
  readonly id: string;
  readonly icone: NomIcone;
  readonly libelle: string;
  /** À droite, à voix basse : où, quand, quel code. */
  readonly note?: string | undefined;
}

export interface GroupeDePalette {
  readonly titre: string;
  readonly choix: readonly ChoixDePalette[];
}

interface Proprietes {
  readonly groupes: readonly GroupeDePalette[];
  readonly requete: string;
  readonly actif: ReturnType<typeof useChoixActif>;
  readonly surClic: (id: string, autreFenetre: boolean) => void;
}

/** Les choix de la palette, par groupe, avec ce qui a été cherché en évidence. */
export function ListeDePalette({ groupes, requete, actif, surClic }: Proprietes) {
  const pleins = groupes.filter(({ choix }) => choix.length > 0);
  return (
    <div className="palette-liste" {...actif.liste} aria-label="Résultats">
      {pleins.map(({ titre, choix }) => (
        // Un fieldset n'a pas sa place dans une liste de choix.
        <div key={titre} role="group" aria-label={titre}>
          <p className="palette-groupe" aria-hidden="true">
            {titre}
          </p>
          {choix.map(({ id, icone, libelle, note }) => (
            <div
              key={id}
              className="palette-choix"
              title={libelle}
              {...actif.choix(id)}
              tabIndex={-1}
              onPointerDown={(evenement) => evenement.preventDefault()}
              onClick={(evenement) => surClic(id, evenement.ctrlKey || evenement.metaKey)}
            >
              <Icone nom={icone} />
              <TexteMarque cherche={requete}>{libelle}</TexteMarque>
              {note && (
                <span className="note">
                  <TexteMarque cherche={requete}>{note}</TexteMarque>
                </span>
              )}
              {actif.actif === id && <kbd aria-hidden="true">Entrée</kbd>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
