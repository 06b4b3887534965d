import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { AxeDeConvention, Engagement } from '#shared/domain/convention/engagements/engagement.schema.ts';
import { avancementDesEngagements } from '#shared/domain/convention/engagements/engagements.rules.ts';
import { EngagementsDeLAxe } from './EngagementsDeLAxe.tsx';
import { NoterUnEngagement } from './NoterUnEngagement.tsx';

interface Proprietes {
  readonly axe: AxeDeConvention;
  readonly rang: number;
  readonly vu: number;
  readonly jour: string;
}

/** Un axe, et ses engagements : qui fait quoi, pour quand, où cela en est. */
export function UnAxe({ axe: { id, intitule, engagements }, rang, vu, jour }: Proprietes) {
  const [ouvert, setOuvert] = useState<Engagement | 'neuf' | null>(null);
  const { modifier } = useModification('axesDeConvention.modifier', { id, vu, objet: intitule });
  const retrait = useCommande('axesDeConvention.retirer');
  const aviser = useAvisAnnulable();
  const { tenus, sur } = avancementDesEngagements(engagements);
  const retirer = () =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`Axe « ${intitule} » retiré.`, 'axesDeConvention.retirer'), direRefus());
  return (
    <Bloc
      titre={`Axe ${rang}`}
      note={sur === 0 ? undefined : `${tenus} sur ${sur} tenus`}
      geste={
        <>
          <Bouton
            genre="discret"
            icone="plus"
            libelle={`Ajouter un engagement à l’axe ${rang}`}
            surClic={() => setOuvert('neuf')}
          >
            Ajouter un engagement
          </Bouton>{' '}
          <Bouton genre="discret" danger libelle={`Retirer l’axe ${rang}`} surClic={retirer}>
            Retirer l’axe
          </Bouton>
        </>
      }
    >
      <ChampSurPlace
        libelle="Nom de l’axe"
        libelleCache
        valeur={intitule}
        surEnregistrer={(mot) => modifier({ intitule: mot })}
      />
      <EngagementsDeLAxe rang={rang} engagements={engagements} vu={vu} jour={jour} surOuvrir={setOuvert} />
      {ouvert !== null && (
        <NoterUnEngagement
          axeId={id}
          engagement={ouvert === 'neuf' ? null : ouvert}
          vu={vu}
          jour={jour}
          surFermer={() => setOuvert(null)}
        />
      )}
    </Bloc>
  );
}
