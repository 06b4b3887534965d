import { useRef } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { risqueDeRapportSaisiSchema } from '#shared/domain/convention/rapport/risque-de-rapport.schema.ts';

const DEPART = { risque: '' };

/** Un risque de plus, en une ligne : Entrée l'ajoute, et l'on tape le suivant. */
export function AjouterUnRisque({ rapportId }: { readonly rapportId: string }) {
  const { lancer } = useCommande('risquesDeRapport.ajouter');
  const ici = useRef<HTMLDivElement>(null);
  const formulaire = useFormulaire({
    schema: risqueDeRapportSaisiSchema.pick({ risque: true }),
    depart: DEPART,
    envoyer: async ({ risque }) => {
      const vide = { action: null, pilote: null, echeance: null, priorite: null };
      await lancer({ ...vide, rapportId, risque, etat: 'a_engager' });
      formulaire.repartir(DEPART);
      ici.current?.querySelector('input')?.focus();
    },
  });
  return (
    <div className="risque-de-plus" ref={ici}>
      <Formulaire
        formulaire={formulaire}
        libelle="Ajouter un risque"
        nonFait="Risque non ajouté."
        gestes={<Bouton type="submit">Ajouter</Bouton>}
      >
        <ChampTexte
          libelle="Risque de plus"
          exemple="Abandons avant le troisième mois"
          {...formulaire.champ('risque')}
        />
      </Formulaire>
    </div>
  );
}
