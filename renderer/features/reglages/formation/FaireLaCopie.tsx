import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { copieDeFormationSchema } from '#shared/contract/formation.contract.ts';
import { Explorateur } from '#renderer/app/explorateur/Explorateur.tsx';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Progression } from '#renderer/ui/reperes/Progression.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { CeQuiChange } from './CeQuiChange.tsx';
import type { Copie } from './use-copie.ts';

interface Proprietes {
  readonly titre: string;
  readonly apercu: Sortie<'formation.apercu'>;
  readonly fichier: string;
  readonly copie: Copie;
  readonly surFermer: () => void;
}

/** Ce qui changera, puis où va la copie, sous quel nom, et ce qu'elle garde des textes. */
export function FaireLaCopie({ titre, apercu, fichier, copie, surFermer }: Proprietes) {
  const { suivi, echec } = copie;
  const [explore, setExplore] = useState(false);
  const [lieu, setLieu] = useState(apercu.dossier.nom);
  const formulaire = useFormulaire({
    schema: copieDeFormationSchema,
    depart: {
      dossier: apercu.dossier.jeton,
      nom: `${fichier.replace(/\.comites$/u, '')} (formation)`,
      sansTextes: false,
    },
    envoyer: copie.copier,
    garde: false,
  });
  if (suivi !== null)
    return (
      <Dialogue ouvert large role="alerte" titre={titre} surFermer={() => undefined} gestes={null}>
        <Progression
          quoi={suivi.libelle}
          fait={suivi.fait}
          total={suivi.total}
          surArreter={copie.arreter}
          arret={copie.arret}
        />
        <p className="note">Vous pouvez arrêter : rien ne restera dans le dossier choisi.</p>
      </Dialogue>
    );
  if (explore)
    return (
      <Explorateur
        titre="Choisir le dossier de la copie"
        surFermer={() => setExplore(false)}
        surChoisirDossier={(jeton, nom) => {
          formulaire.changer('dossier', jeton);
          setLieu(nom);
          setExplore(false);
        }}
      />
    );
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={titre}
      geste="Faire la copie"
      nonFait="Copie non faite."
      large
      surFermer={surFermer}
    >
      {echec !== null && (
        <Repere
          sens={copie.arret ? 'info' : 'erreur'}
          mot={copie.arret ? 'Copie arrêtée.' : 'Copie non faite.'}
          annonce
        >
          {copie.arret ? 'Rien n’en est resté dans le dossier choisi.' : echec}
        </Repere>
      )}
      <CeQuiChange apercu={apercu} />
      <ChampCase
        libelle="Ôter aussi tous les textes libres"
        aide="Comptes rendus, notes, motifs, observations : des phrases de formation, de même longueur, prennent leur place."
        {...formulaire.champ('sansTextes')}
      />
      <ChampTexte libelle="Nom de la copie" obligatoire {...formulaire.champ('nom')} />
      <div className="champ">
        <span className="mot">Dossier</span>
        <div className="puces">
          <span className="formation-lieu">{lieu}</span>
          <Bouton icone="dossier" surClic={() => setExplore(true)}>
            Choisir un autre dossier
          </Bouton>
        </div>
        <Faute id="formation-dossier-faute">{formulaire.fautes['dossier'] ?? null}</Faute>
      </div>
    </DialogueFormulaire>
  );
}
