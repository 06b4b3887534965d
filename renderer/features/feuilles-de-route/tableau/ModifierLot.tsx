import { z } from 'zod';
import type { Entree } from '#shared/contract/contract.ts';
import { dateCivile, ligne } from '#shared/domain/champs.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type EtatFiche, piloteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ChoixPilote, type PiloteChoisi } from '#renderer/app/feuilles/ChoixPilote.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

type Patch = Entree<'fichesAction.modifierPlusieurs'>['patch'];

interface Proprietes {
  readonly nombre: number;
  /** À la place de l'état et du nombre. */
  readonly titre?: string | undefined;
  /** Un état qui s'explique ; `null` : les dates et le pilote. */
  readonly etat: EtatFiche | null;
  readonly aujourdHui: string;
  readonly modifier: (patch: Patch) => Promise<unknown>;
  readonly surFermer: () => void;
}

const TITRES: Readonly<Partial<Record<EtatFiche, string>>> = {
  bloquee: 'Ce qui bloque',
  en_pause: 'Ce qui suspend',
  abandonnee: 'Pourquoi arrêter',
};

const schemaDuReste = z
  .object({
    debut: dateCivile.nullable(),
    fin: dateCivile.nullable(),
    pilote: z.object({ pilote: piloteSchema }).nullable(),
  })
  .refine(({ debut, fin, pilote }) => debut !== null || fin !== null || pilote !== null, {
    message: 'Donnez une date ou un pilote : ce qui reste vide ne change pas.',
  })
  .refine(({ debut, fin }) => debut === null || fin === null || fin >= debut, {
    path: ['fin'],
    message: 'Une action ne peut pas finir avant d’avoir commencé.',
  });
const schemaDuMotif = (nombre: number) =>
  z.object({
    etatMotif: ligne(
      `Dites en une ligne ce qui bloque, suspend ou arrête ${nombre > 1 ? 'ces actions' : 'cette action'}.`,
      500,
    ),
  });

/** L'état qui demande une raison, la même pour toutes les actions choisies. */
function DireLeMotif({ etat, nombre, titre, modifier, surFermer }: Proprietes & { readonly etat: EtatFiche }) {
  const formulaire = useFormulaire({
    schema: schemaDuMotif(nombre),
    depart: { etatMotif: '' },
    envoyer: ({ etatMotif }) => modifier({ etat, etatMotif }),
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={titre ?? `${etatFicheLibelle[etat]} : ${pluriel(nombre, 'action', 'actions')}`}
      geste="Enregistrer"
      surFermer={surFermer}
    >
      <ChampTexte
        libelle={TITRES[etat] ?? 'Motif'}
        exemple="Le local promis n’est plus libre"
        {...formulaire.champ('etatMotif')}
      />
    </DialogueFormulaire>
  );
}

function DatesEtPilote({ nombre, aujourdHui, modifier, surFermer }: Proprietes) {
  const formulaire = useFormulaire({
    schema: schemaDuReste,
    depart: { debut: null as string | null, fin: null as string | null, pilote: null as PiloteChoisi | null },
    envoyer: ({ debut, fin, pilote }) =>
      modifier({
        ...(debut === null ? {} : { debut }),
        ...(fin === null ? {} : { fin }),
        ...(pilote === null ? {} : { pilote: pilote.pilote }),
      }),
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Dates et pilote de ${pluriel(nombre, 'action', 'actions')}`}
      libelle="Dates et pilote de plusieurs actions"
      geste="Enregistrer"
      surFermer={surFermer}
    >
      <p className="note">Ce que vous laissez vide ne change pas.</p>
      <ChampDate libelle="Début" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('debut')} />
      <ChampDate libelle="Fin" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('fin')} />
      <ChoixPilote libelle="Pilote (structure ou personne)" {...formulaire.champ('pilote')} />
    </DialogueFormulaire>
  );
}

/** Ce qui ne se dit pas d'un clic pour plusieurs actions : une raison, des dates, un pilote. */
export function ModifierLot(proprietes: Proprietes) {
  const { etat } = proprietes;
  return etat === null ? <DatesEtPilote {...proprietes} /> : <DireLeMotif {...proprietes} etat={etat} />;
}
