import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { MenuDeChoix } from '#renderer/ui/gestes/MenuDeChoix.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Touches } from '#renderer/ui/gestes/Touches.tsx';
import { Lot } from './Lot.tsx';

const rien = () => undefined;
const COLONNES = [
  { id: 'pilote', libelle: 'Pilote', note: '12' },
  { id: 'etat', libelle: 'État', note: '3' },
];

/** Boutons, liens, menu, segment, touches. */
export function ExemplesGestes() {
  const [colonnes, setColonnes] = useState<ReadonlySet<string>>(new Set(['pilote']));
  const [vue, setVue] = useState<'texte' | 'notes'>('texte');
  return (
    <>
      <Lot titre="Boutons">
        <div className="rang">
          <Bouton genre="premier" icone="word">
            Produire
          </Bouton>
          <Bouton genre="premier" enCours>
            Production…
          </Bouton>
          <Bouton genre="premier" desactive>
            Inactif
          </Bouton>
        </div>
        <div className="rang">
          <Bouton>Reporter…</Bouton>
          <Bouton icone="plus">Réunion</Bouton>
          <Bouton danger>Vider la corbeille</Bouton>
          <Bouton desactive>Inactif</Bouton>
        </div>
        <div className="rang">
          <Bouton genre="discret" icone="copier">
            Copier
          </Bouton>
          <Bouton genre="discret" danger icone="corbeille">
            Supprimer
          </Bouton>
          <Bouton genre="discret" desactive>
            Inactif
          </Bouton>
          <BoutonCarre icone="gauche" libelle="Revenir" />
          <Menu
            gestes={[
              { id: 'copier', libelle: 'Copier le tableau', icone: 'copier', touche: 'Ctrl C', surClic: rien },
              { id: 'fermer', libelle: 'Clore', icone: 'cadenas', surClic: rien, desactive: true },
              { id: 'supprimer', libelle: 'Supprimer', icone: 'corbeille', surClic: rien, danger: true },
            ]}
          />
          <Menu mot="Trier par" gestes={[{ id: 'nom', libelle: 'Nom', surClic: rien }]} />
          <MenuDeChoix
            libelle="Colonnes"
            icone="colonnes"
            options={COLONNES}
            choisis={colonnes}
            surChange={setColonnes}
          />
          <MenuDeChoix
            puce
            libelle="Axe"
            mot={colonnes.size === 0 ? undefined : 'Axe 2'}
            options={COLONNES}
            choisis={colonnes}
            surChange={setColonnes}
          />
        </div>
      </Lot>
      <Lot titre="Liens">
        <div className="rang">
          <span>
            Dans une phrase, <Lien vers="/composants">un lien</Lien>.
          </span>
          <Lien vers="/composants" genre="bouton" icone="ouvrir">
            Ouvrir
          </Lien>
          <Lien vers="/composants" genre="premier">
            Préparer
          </Lien>
        </div>
      </Lot>
      <Lot titre="Segment et touches">
        <Segment
          libelle="Ce que l’on écrit"
          valeur={vue}
          surChange={setVue}
          choix={[
            { valeur: 'texte', libelle: 'Texte du procès-verbal' },
            { valeur: 'notes', libelle: 'Mes notes', icone: 'masque' },
          ]}
        />
        <div className="apres">
          <Touches
            libelle="Touches, exemple"
            touches={[
              { touche: 'F2', geste: 'Présence', surClic: rien },
              { touche: 'F3', geste: 'Décision', surClic: rien },
              { touche: 'F6', geste: 'Vote', surClic: rien, desactive: true },
              { touche: 'Maj F8', geste: 'Lever la séance', surClic: rien, aPart: true },
            ]}
          />
        </div>
      </Lot>
    </>
  );
}
