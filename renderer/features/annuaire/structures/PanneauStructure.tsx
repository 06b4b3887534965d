import { useState } from 'react';
import { useLocation } from 'wouter';
import { AutresContacts } from '#renderer/app/contacts/AutresContacts.tsx';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { EngagementsDeLaFiche } from '../engagements/EngagementsDeLaFiche.tsx';
import { FichesFusionnees } from '../fusion/FichesFusionnees.tsx';
import { FusionnerAvec } from '../fusion/FusionnerAvec.tsx';
import { LiensDeLaStructure } from './LiensDeLaStructure.tsx';
import { RemplacerStructure } from './RemplacerStructure.tsx';
import { ReperesDeLaStructure } from './ReperesDeLaStructure.tsx';
import { TerritoireCouvert } from './TerritoireCouvert.tsx';
import { OPTIONS_DE_TYPE } from './types.ts';

interface Proprietes {
  readonly id: string;
  readonly surFermer: () => void;
}

const CHAMPS = [
  { champ: 'courriel', libelle: 'Courriel', exemple: 'Ajouter une adresse', long: false },
  { champ: 'telephone', libelle: 'Téléphone', exemple: 'Ajouter un numéro', long: false },
  { champ: 'site', libelle: 'Site', exemple: 'Ajouter un site', long: false },
  { champ: 'adresse', libelle: 'Adresse', exemple: 'Ajouter une adresse postale', long: true },
] as const;

/** La fiche d'une structure : chaque champ se change en place ; ce qu'elle couvre, qui y est, où elle siège. */
export function PanneauStructure({ id, surFermer }: Proprietes) {
  const { donnees: fiche, vu, erreur } = useRequete('structures.fiche', { id });
  const { donnees: hote } = useEtatHote();
  const nom = fiche?.structure.nom ?? 'Structure';
  const { modifier } = useModification('structures.modifier', { id, vu, objet: nom });
  const [remplace, setRemplace] = useState(false);
  const [fusionne, setFusionne] = useState(false);
  const [, aller] = useLocation();
  const suppression = useCommande('structures.supprimer');
  const aviser = useAvisAnnulable();

  const supprimer = async () => {
    await suppression.lancer({ id });
    surFermer();
    aviser(`${nom} : à la corbeille.`, 'structures.supprimer');
  };

  if (fiche === null || hote === null) {
    return (
      <Panneau titre={nom} surFermer={surFermer}>
        {erreur === null ? <Chargement>Chargement de la fiche…</Chargement> : <p className="note">{erreur.message}</p>}
      </Panneau>
    );
  }
  const { structure, territoires } = fiche;
  return (
    <Panneau titre={nom} surFermer={surFermer}>
      <ReperesDeLaStructure fiche={fiche} />
      <div className="fiche fiche-personne">
        <ChampSurPlace libelle="Nom" valeur={structure.nom} surEnregistrer={(valeur) => modifier({ nom: valeur })} />
        <ChampSurPlace
          libelle="Sigle"
          exemple="Ajouter un sigle"
          valeur={structure.sigle ?? ''}
          surEnregistrer={(sigle) => modifier({ sigle })}
        />
        <ChoixSurPlace
          libelle="Type"
          options={OPTIONS_DE_TYPE}
          vide="Sans type"
          valeur={structure.type}
          surEnregistrer={(type) => modifier({ type })}
        />
        {CHAMPS.map(({ champ, libelle, exemple, long }) => (
          <ChampSurPlace
            key={champ}
            libelle={libelle}
            exemple={exemple}
            long={long}
            valeur={structure[champ] ?? ''}
            surEnregistrer={(texte) => modifier({ [champ]: texte })}
          />
        ))}
      </div>
      <AutresContacts objet="structure" id={id} contacts={fiche.contacts} vu={vu} />
      <Bloc titre="Territoire couvert" niveau={3}>
        <TerritoireCouvert id={id} territoires={territoires} />
      </Bloc>
      <LiensDeLaStructure fiche={fiche} />
      <EngagementsDeLaFiche engagements={fiche.engagements} aujourdHui={hote.aujourdHui} nommer />
      {remplace && (
        <RemplacerStructure
          id={id}
          nom={nom}
          personnes={fiche.personnes.length}
          aujourdHui={hote.aujourdHui}
          surFermer={() => setRemplace(false)}
        />
      )}
      <FichesFusionnees objet="structure" absorbees={fiche.absorbees} />
      {fusionne && (
        <FusionnerAvec
          objet="structures"
          id={id}
          nom={nom}
          surFermer={() => setFusionne(false)}
          surFusionnees={(gardee) => aller(`/annuaire/structures/${gardee}`)}
        />
      )}
      <Bloc titre="Historique" niveau={3}>
        <Historique objet="structure" id={id} />
      </Bloc>
      {suppression.erreur && (
        <Repere sens="alerte" mot="Fiche gardée." annonce>
          {suppression.erreur.message}
        </Repere>
      )}
      <div className="panneau-fin">
        <Bouton surClic={() => setFusionne(true)}>Fusionner avec…</Bouton>
        {fiche.remplaceePar === null && <Bouton surClic={() => setRemplace(true)}>Remplacée par…</Bouton>}
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          enCours={suppression.enCours}
          surClic={() => void supprimer().catch(() => undefined)}
        >
          Supprimer de l’annuaire
        </Bouton>
      </div>
    </Panneau>
  );
}
