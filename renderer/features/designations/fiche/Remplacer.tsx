import { useState } from 'react';
import { PERSONNE_VIDE, type PersonneBrute } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { dateCivile } from '#shared/domain/champs.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomDe } from '../colonnes.tsx';
import type { Designation } from '../designations.types.ts';
import { avecQui, PERSONNE_A_CHOISIR, type Qui } from '../qui.ts';
import { QuiDesigner } from '../QuiDesigner.tsx';

interface Proprietes {
  readonly designation: Designation;
  /** Le geste d'abord proposé : une autre personne, ou personne. */
  readonly vacante: boolean;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
  readonly surFaite: (id: string) => void;
}

interface Brute extends PersonneBrute {
  readonly personneId: string | null;
  readonly debut: string | null;
}

const CHAMPS = { debut: dateCivile };

/** Une autre personne prend la place à une date, ou la place devient vacante ; l'ancienne finit la veille. */
export function Remplacer({ designation, vacante, aujourdHui, surFermer, surFaite }: Proprietes) {
  const [qui, setQui] = useState<Qui>(vacante ? { mode: 'vacante' } : PERSONNE_A_CHOISIR);
  const remplacement = useCommande('designations.remplacer');
  const depart: Brute = { ...PERSONNE_VIDE, personneId: null, debut: aujourdHui };
  const formulaire = useFormulaire({
    schema: avecQui(CHAMPS, qui.mode),
    depart,
    envoyer: async ({ debut, personneId, personne }) => {
      const { id } = await remplacement.lancer({ id: designation.id, debut, personneId, personne });
      surFermer();
      surFaite(id);
    },
  });
  const { fautes, champ, remplir } = formulaire;
  const nom = nomDe(designation);
  const pourvoit = designation.personne === null;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={
        pourvoit
          ? 'Pourvoir la place vacante'
          : qui.mode === 'vacante'
            ? `Place de ${nom} : vacante`
            : `Remplacer ${nom}`
      }
      libelle="Remplacement"
      geste={pourvoit ? 'Pourvoir' : qui.mode === 'vacante' ? 'Déclarer vacante' : 'Remplacer'}
      nonFait="Rien n’a changé."
      large={qui.mode === 'nouvelle'}
      surFermer={surFermer}
    >
      <QuiDesigner
        qui={qui}
        surChange={setQui}
        sansVacance={pourvoit}
        formulaire={{
          fautes,
          civilite: champ('civilite'),
          texte: champ,
          remplir,
        }}
      />
      <ChampDate
        libelle={qui.mode === 'vacante' ? 'Vacante depuis' : 'À compter du'}
        {...champ('debut')}
        aujourdHui={aujourdHui}
        aide={typographier(
          pourvoit
            ? 'La vacance finit la veille.'
            : `La désignation de ${nom} finit la veille, et reste dans l’historique.`,
        )}
      />
    </DialogueFormulaire>
  );
}
