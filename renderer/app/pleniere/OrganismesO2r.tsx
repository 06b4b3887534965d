import './pleniere.css';
import { useState } from 'react';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { absents, constatsDeLAssociation } from '#shared/domain/convention/association.rules.ts';
import type { OrganismeAAssocier } from '#shared/domain/convention/association.schema.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { OrganismeO2r } from './OrganismeO2r.tsx';

interface Proprietes {
  readonly type: TypeInstance;
  readonly id: string;
}

/** Qui l'on invite d'un organisme : choisi, sinon le seul que l'on y connaît. */
const inviteDe = ({ structureId, personnes }: OrganismeAAssocier, choix: ReadonlyMap<string, string | null>) =>
  choix.has(structureId)
    ? (choix.get(structureId) ?? null)
    : personnes.length === 1
      ? (personnes[0]?.id ?? null)
      : null;

/** Les organismes des conventions O2R que cette plénière associe (O-17) : qui en est, qui manque, et les inviter. */
export function OrganismesO2r({ type, id }: Proprietes) {
  const { donnees: organismes } = useRequete('reunions.organismesConventionnes', { id });
  const { lancer, enCours } = useCommande('reunions.inviterOrganismes');
  const aviser = useAvisAnnulable();
  const [choix, setChoix] = useState<ReadonlyMap<string, string | null>>(new Map());
  if (organismes === null || organismes.length === 0) return null;
  const aInviter = absents(organismes).flatMap((un) => inviteDe(un, choix) ?? []);
  const inviter = () =>
    void lancer({ id, personnes: aInviter }).then(
      ({ invites }) =>
        aviser(
          `${pluriel(invites, 'personne invitée', 'personnes invitées')}, sans voix.`,
          'reunions.inviterOrganismes',
        ),
      direRefus('Personne n’a été invité.'),
    );
  return (
    <section className="organismes-o2r" aria-label="Organismes des conventions O2R">
      <ListeDeConstats constats={constatsDeLAssociation(organismes, type)} />
      <ul className="liste liste-serree">
        {organismes.map((organisme) => (
          <OrganismeO2r
            key={organisme.structureId}
            organisme={organisme}
            choisie={inviteDe(organisme, choix)}
            surChoisir={(personne) => setChoix(new Map(choix).set(organisme.structureId, personne))}
          />
        ))}
      </ul>
      {aInviter.length > 0 && (
        <Bouton enCours={enCours} surClic={inviter}>
          {aInviter.length === 1 ? 'Inviter la personne choisie' : `Inviter les ${aInviter.length} personnes choisies`}
        </Bouton>
      )}
    </section>
  );
}
