import { useState } from 'react';
import { AutresContacts } from '#renderer/app/contacts/AutresContacts.tsx';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { RemplacerPartout } from './remplacement/RemplacerPartout.tsx';
import { AffectationsDeLaPersonne } from './affectations/AffectationsDeLaPersonne.tsx';
import { Ancienne } from './affectations/Ancienne.tsx';
import { EngagementsDeLaFiche } from './engagements/EngagementsDeLaFiche.tsx';
import { FichesFusionnees } from './fusion/FichesFusionnees.tsx';
import { GestesDeLaPersonne } from './GestesDeLaPersonne.tsx';
import { AutreQualite } from './AutreQualite.tsx';
import { CoordonneesDeLaPersonne } from './CoordonneesDeLaPersonne.tsx';
import { DonneesDeLaPersonne } from './donnees/DonneesDeLaPersonne.tsx';
import { VeilleDeLaPersonne } from './VeilleDeLaPersonne.tsx';
import { SiegesDeLaPersonne } from './SiegesDeLaPersonne.tsx';

interface Proprietes {
  readonly id: string;
  readonly surFermer: () => void;
}

/** La fiche d'une personne : chaque champ se change en place ; où elle siège ; son historique. */
export function PanneauPersonne({ id, surFermer }: Proprietes) {
  const { donnees: fiche, vu, erreur } = useRequete('personnes.fiche', { id });
  const { donnees: hote } = useEtatHote();
  const nom = fiche === null ? 'Personne' : nomComplet(fiche.personne);
  const { modifier } = useModification('personnes.modifier', { id, vu, objet: nom });
  const [remplace, setRemplace] = useState(false);

  // Fusionnée, effacée, ou sa création annulée : ce qui en était montré ne s'écrit plus.
  const partie = erreur?.transmise.code === 'INTROUVABLE';
  if (fiche === null || hote === null || partie) {
    return (
      <Panneau titre={nom} surFermer={surFermer}>
        {erreur === null ? <Chargement>Chargement de la fiche…</Chargement> : <p className="note">{erreur.message}</p>}
      </Panneau>
    );
  }
  const { personne, mandats } = fiche;
  const enCours = mandats.filter((mandat) => etatMandat(mandat, hote.aujourdHui) === 'en_cours');
  return (
    <Panneau titre={nom} surFermer={surFermer}>
      <Ancienne personne={personne} />
      <VeilleDeLaPersonne fiche={fiche} modifier={modifier} />
      <CoordonneesDeLaPersonne fiche={fiche} aujourdHui={hote.aujourdHui} modifier={modifier} />
      <AutresContacts objet="personne" id={id} contacts={fiche.contacts} vu={vu} />
      <AffectationsDeLaPersonne fiche={fiche} aujourdHui={hote.aujourdHui} vu={vu} modifier={modifier} />
      {fiche.autreQualite !== null && <AutreQualite id={id} {...fiche.autreQualite} />}
      <Bloc titre="Siège où" niveau={3}>
        <SiegesDeLaPersonne mandats={mandats} aujourdHui={hote.aujourdHui} />
        <p>
          <Bouton surClic={() => setRemplace(true)}>Remplacer partout…</Bouton>
        </p>
        {remplace && (
          <RemplacerPartout
            personne={personne}
            sieges={enCours.map(({ id: mandatId, instance, organisme, role, fin }) => ({
              mandatId,
              instance,
              organisme,
              role,
              fin,
            }))}
            debut={hote.aujourdHui}
            aujourdHui={hote.aujourdHui}
            avecCharges
            surFermer={() => setRemplace(false)}
          />
        )}
      </Bloc>
      <EngagementsDeLaFiche engagements={fiche.engagements} aujourdHui={hote.aujourdHui} />
      <FichesFusionnees objet="personne" absorbees={fiche.absorbees} />
      <DonneesDeLaPersonne
        id={id}
        nom={nom}
        informeeLe={fiche.informeeLe}
        aujourdHui={hote.aujourdHui}
        surEffacee={surFermer}
      />
      <Bloc titre="Historique" niveau={3}>
        <Historique objet="personne" id={id} />
      </Bloc>
      <GestesDeLaPersonne
        personne={personne}
        siege={[...new Set(enCours.map(({ instance }) => instance))]}
        aujourdHui={hote.aujourdHui}
        surFermer={surFermer}
      />
    </Panneau>
  );
}
