import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { donnerLeFoyer } from '../dialogue/donner-le-foyer.ts';
import { Icone } from '../icone/Icone.tsx';
import { type ChoixDePalette, type GroupeDePalette, ListeDePalette } from './ListeDePalette.tsx';
import { useChoixActif } from './use-choix-actif.ts';

interface Proprietes {
  readonly ouverte: boolean;
  readonly surFermer: () => void;
  readonly requete: string;
  readonly surRequete: (requete: string) => void;
  /** « Faire » d'abord, puis ce qui se trouve, par genre. */
  readonly groupes: readonly GroupeDePalette[];
  readonly surChoisir: (choix: ChoixDePalette, autreFenetre: boolean) => void;
  /** La recherche est en route : la liste montrée est celle d'avant. */
  readonly enCours?: boolean | undefined;
}

const direLeNombre = (nombre: number) =>
  nombre === 0 ? 'Aucun résultat' : nombre === 1 ? '1 résultat' : `${nombre} résultats`;

/** La palette (Ctrl+K) : faire d'abord, trouver ensuite. Elle présente ; l'appelant cherche. */
export function Palette({ ouverte, surFermer, requete, surRequete, groupes, surChoisir, enCours = false }: Proprietes) {
  const tous = groupes.flatMap(({ choix }) => choix);
  const prendre = (id: string, autreFenetre: boolean) => {
    const choisi = tous.find((choix) => choix.id === id);
    if (choisi) surChoisir(choisi, autreFenetre);
  };
  const actif = useChoixActif({
    ids: tous.map(({ id }) => id),
    surChoisir: (id, evenement) => prendre(id, evenement.ctrlKey || evenement.metaKey),
    premierPris: true,
  });
  return (
    <ModalOverlay className="voile" isOpen={ouverte} isDismissable onOpenChange={(reste) => !reste && surFermer()}>
      <Modal className="palette">
        <Dialog aria-label="Rechercher ou faire" className="palette-corps">
          <div className="palette-saisie">
            <Icone nom="chercher" />
            <input
              {...actif.saisie}
              aria-expanded={tous.length > 0}
              aria-label="Rechercher ou faire"
              placeholder="Rechercher ou faire…"
              autoComplete="off"
              spellCheck={false}
              ref={donnerLeFoyer}
              value={requete}
              onChange={(evenement) => {
                actif.oublier();
                surRequete(evenement.target.value);
              }}
              onKeyDown={actif.surTouche}
            />
            <kbd>Échap</kbd>
          </div>
          <ListeDePalette groupes={groupes} requete={requete} actif={actif} surClic={prendre} />
          <div className="palette-pied">
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> choisir
            </span>
            <span>
              <kbd>Entrée</kbd> ouvrir
            </span>
            <span>
              <kbd>Ctrl Entrée</kbd> dans une autre fenêtre
            </span>
            <span className="pousse" role="status">
              {enCours ? 'Recherche…' : direLeNombre(tous.length)}
            </span>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
