import { useState } from 'react';
import { Avis } from '#renderer/ui/avis/Avis.tsx';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { Confirmation } from '#renderer/ui/dialogue/Confirmation.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { FeuilleA4 } from '#renderer/ui/page/FeuilleA4.tsx';
import type { GroupeDePalette } from '#renderer/ui/palette/ListeDePalette.tsx';
import { Palette } from '#renderer/ui/palette/Palette.tsx';
import { Lot } from './Lot.tsx';

const GROUPES: readonly GroupeDePalette[] = [
  {
    titre: 'Faire',
    choix: [{ id: 'note', icone: 'document', libelle: 'Note d’une page sur Bourtzwiller', note: '5 blocs prêts' }],
  },
  {
    titre: 'Territoires',
    choix: [
      { id: 'qpv', icone: 'epingle', libelle: 'Bourtzwiller', note: 'QPV QN06804M' },
      { id: 'cordier', icone: 'personne', libelle: 'M. Julien Cordier', note: 'délégué du préfet, Bourtzwiller' },
    ],
  },
];

/** Ce qui flotte : avis, dialogue, confirmation, palette ; et la feuille. */
export function ExemplesFlottants() {
  const [ouvert, setOuvert] = useState<'dialogue' | 'confirmation' | 'palette' | null>(null);
  const [requete, setRequete] = useState('bourtz');
  const fermer = () => setOuvert(null);
  return (
    <>
      <Lot titre="Avis bref">
        <div className="rang">
          <Avis geste={{ libelle: 'Annuler', surClic: () => undefined }}>Fiche supprimée.</Avis>
          <Bouton surClic={() => donnerAvis('Fiche supprimée.', { libelle: 'Annuler', surClic: () => undefined })}>
            Donner un avis
          </Bouton>
        </div>
      </Lot>
      <Lot titre="Dialogue, confirmation, palette">
        <div className="rang">
          <Bouton surClic={() => setOuvert('dialogue')}>Reporter…</Bouton>
          <Bouton danger surClic={() => setOuvert('confirmation')}>
            Vider la corbeille
          </Bouton>
          <Bouton icone="chercher" surClic={() => setOuvert('palette')}>
            Rechercher ou faire…
          </Bouton>
        </div>
        <Dialogue
          ouvert={ouvert === 'dialogue'}
          titre="Reporter la réunion du 12 mars"
          surFermer={fermer}
          gestes={
            <>
              <Bouton genre="premier" surClic={fermer}>
                Reporter
              </Bouton>
              <Bouton genre="discret" surClic={fermer}>
                Garder la date
              </Bouton>
            </>
          }
        >
          <p>Les convocations déjà parties devront être envoyées de nouveau.</p>
        </Dialogue>
        <Confirmation
          ouverte={ouvert === 'confirmation'}
          titre="Vider la corbeille ?"
          geste="Vider la corbeille"
          surConfirmer={fermer}
          surRenoncer={fermer}
        >
          14 éléments disparaissent, dont la réunion du 9 octobre 2025. Rien ne les fera revenir.
        </Confirmation>
        <Palette
          ouverte={ouvert === 'palette'}
          surFermer={fermer}
          requete={requete}
          surRequete={setRequete}
          groupes={GROUPES}
          surChoisir={fermer}
        />
      </Lot>
      <Lot titre="Feuille">
        <div className="feuille-montree">
          <FeuilleA4 libelle="Procès-verbal, page 1 sur 2" folio="1 / 2">
            <h4>1. Approbation du relevé</h4>
            <p>
              Le relevé est adopté sans opposition. Président de séance : <b className="trou">à renseigner</b>.
            </p>
          </FeuilleA4>
        </div>
      </Lot>
    </>
  );
}
