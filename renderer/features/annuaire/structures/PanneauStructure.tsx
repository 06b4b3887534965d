import { AutresContacts } from '#renderer/app/contacts/AutresContacts.tsx';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { EngagementsDeLaFiche } from '../engagements/EngagementsDeLaFiche.tsx';
import { FichesFusionnees } from '../fusion/FichesFusionnees.tsx';
import { GestesDeLaStructure } from './GestesDeLaStructure.tsx';
import { LiensDeLaStructure } from './LiensDeLaStructure.tsx';
import { ReperesDeLaStructure } from './ReperesDeLaStructure.tsx';
import { SurcompensationDeLaStructure } from './SurcompensationDeLaStructure.tsx';
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

  // Fusionnée, effacée, ou sa création annulée : ce qui en était montré ne s'écrit plus.
  const partie = erreur?.transmise.code === 'INTROUVABLE';
  if (fiche === null || hote === null || partie) {
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
      <SurcompensationDeLaStructure structureId={id} />
      <FichesFusionnees objet="structure" absorbees={fiche.absorbees} />
      <Bloc titre="Historique" niveau={3}>
        <Historique objet="structure" id={id} />
      </Bloc>
      <GestesDeLaStructure fiche={fiche} aujourdHui={hote.aujourdHui} surFermer={surFermer} />
    </Panneau>
  );
}
