import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { compositionContract } from '#shared/contract/composition.contract.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet, roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import type { MandatComplet } from '#shared/domain/instance/nomination.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  /** Les nominations dont l'arrêté n'est pas noté. */
  readonly mandats: readonly MandatComplet[];
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Un arrêté nomme d'ordinaire tout un comité : on le note une fois pour toutes ses nominations. */
export function RattacherArrete({ fiche, mandats, aujourdHui, surFermer }: Proprietes) {
  const { instance, actes } = fiche;
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(() => new Set(mandats.map(({ id }) => id)));
  const rattachement = useCommande('composition.referencerArrete');
  const aviser = useAvisAnnulable();
  const [connu] = actes.filter(({ nature }) => nature === 'nominations');
  const schema = compositionContract['composition.referencerArrete'].entree.pick({ arrete: true, arreteLe: true });
  const formulaire = useFormulaire({
    schema,
    depart: { arrete: connu?.numero ?? '', arreteLe: connu?.date ?? null },
    garde: false,
    envoyer: async (saisie) => {
      await rattachement.lancer({ ...saisie, instanceId: instance.id, mandats: [...choisis] });
      surFermer();
      aviser(
        `${pluriel(choisis.size, 'nomination rattachée', 'nominations rattachées')}.`,
        'composition.referencerArrete',
      );
    },
  });
  const basculer = (id: string) =>
    setChoisis((avant) => {
      const apres = new Set(avant);
      if (!apres.delete(id)) apres.add(id);
      return apres;
    });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Rattacher à un arrêté de nomination"
      libelle="Arrêté de nomination"
      geste={`Rattacher ${pluriel(choisis.size, 'nomination', 'nominations')}`}
      desactive={choisis.size === 0}
      nonFait="Rien n’est rattaché."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Numéro de l’arrêté" exemple="2024-118" {...formulaire.champ('arrete')} />
      <ChampDate libelle="Date de l’arrêté" {...formulaire.champ('arreteLe')} aujourdHui={aujourdHui} />
      <fieldset className="a-rattacher">
        <legend>Nominations</legend>
        {mandats.map(({ id, personne, role, debut }) => (
          <ChampCase
            key={id}
            libelle={nomComplet(personne)}
            note={[roleMandatLibelle[role].toLowerCase(), debut !== null && `depuis le ${dateCourte(debut)}`]
              .filter(Boolean)
              .join(', ')}
            valeur={choisis.has(id)}
            surChange={() => basculer(id)}
          />
        ))}
      </fieldset>
    </DialogueFormulaire>
  );
}
