import { useState } from 'react';
import { z } from 'zod';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { dateCivile, ligne } from '#shared/domain/champs.ts';
import { Lot } from './Lot.tsx';

const schema = z.object({ lieu: ligne('Indiquez un lieu.'), jour: dateCivile });
const DEPART: { lieu: string; jour: string | null } = { lieu: '', jour: null };

interface Proprietes {
  /** Le nom de la face, pour que les régions des deux faces se distinguent. */
  readonly face: string;
}

/** Bloc, panneau, formulaire : ce qui compose une page. */
export function ExemplesPage({ face }: Proprietes) {
  const [ouvert, setOuvert] = useState(true);
  const formulaire = useFormulaire({
    schema,
    depart: DEPART,
    garde: false,
    envoyer: async ({ lieu }) => donnerAvis(`Réunion créée : ${lieu}.`),
  });
  const panneau = ouvert && (
    <Panneau titre={`Mme Weber (${face})`} surFermer={() => setOuvert(false)}>
      <Couples
        couples={[
          ['Siège', 'Conseil régional'],
          ['Mandat', 'jusqu’au 14/09/2027'],
        ]}
      />
    </Panneau>
  );
  return (
    <>
      <Lot titre="Formulaire : envoyez-le vide pour voir les fautes">
        <Formulaire
          formulaire={formulaire}
          libelle={`Fiche (${face})`}
          gestes={
            <Bouton type="submit" genre="premier" enCours={formulaire.enCours}>
              Créer la réunion
            </Bouton>
          }
        >
          <ChampTexte libelle="Lieu" obligatoire {...formulaire.champ('lieu')} />
          <ChampDate libelle="Jour" obligatoire aujourdHui="2026-03-05" {...formulaire.champ('jour')} />
        </Formulaire>
      </Lot>
      <Lot titre="Corps, bloc et panneau">
        <Corps panneau={panneau}>
          <Bloc
            niveau={3}
            titre={`Sièges (${face})`}
            note="arrêté du 15/09/2024"
            geste={
              <Bouton genre="discret" surClic={() => setOuvert(true)}>
                Ouvrir le panneau
              </Bouton>
            }
          >
            <p>L’alignement remplace les boîtes.</p>
          </Bloc>
        </Corps>
      </Lot>
    </>
  );
}
