import { z } from 'zod';
import { dateCivile } from '#shared/domain/champs.ts';
import { datesPossibles } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { EtapeDeFeuille, LigneDeFeuille } from '../feuille.types.ts';
import { direDatesEnSuite } from './mots.ts';

interface Proprietes {
  readonly ligne: LigneDeFeuille;
  readonly etapes: readonly EtapeDeFeuille[];
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const schema = z
  .object({ debut: dateCivile.nullable(), fin: dateCivile.nullable() })
  .refine(({ debut, fin }) => debut !== null || fin !== null, {
    path: ['debut'],
    message: 'Donnez un début, une fin, ou les deux.',
  })
  .refine(datesPossibles, { path: ['fin'], message: 'L’action ne peut pas finir avant d’avoir commencé.' });

/** Ce que ses étapes laissent deviner : de la première à la dernière. */
function datesDesEtapes(etapes: readonly EtapeDeFeuille[]) {
  const dates = etapes.flatMap(({ echeance }) => echeance ?? []).toSorted();
  return { debut: dates[0] ?? null, fin: dates.at(-1) ?? null };
}

/** Les dates d'une action, tapées : sans dates encore, elle part de celles de ses étapes. */
export function DaterAction({ ligne, etapes, vu, aujourdHui, surFermer }: Proprietes) {
  const { id, numero, intitule, debut, fin } = ligne;
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('fichesAction.replanifier', {
    id,
    vu,
    avecEtapes: false,
    objet: `Action ${numero}`,
  });
  const proposees = debut === null && fin === null ? datesDesEtapes(etapes) : null;
  const formulaire = useFormulaire({
    schema,
    depart: proposees ?? { debut, fin },
    envoyer: async (dates) => {
      await modifier({
        ...(dates.debut === debut ? {} : { debut: dates.debut }),
        ...(dates.fin === fin ? {} : { fin: dates.fin }),
      });
      aviser(`Action ${numero} : ${direDatesEnSuite(dates)}.`, 'fichesAction.replanifier');
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Dates de l’action ${numero}`}
      geste="Enregistrer"
      surFermer={surFermer}
    >
      <p className="note">
        {proposees?.debut == null
          ? intitule
          : `${intitule}. Dates proposées d’après ses étapes : corrigez-les au besoin.`}
      </p>
      <ChampDate libelle="Début" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('debut')} />
      <ChampDate libelle="Fin" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('fin')} />
    </DialogueFormulaire>
  );
}
