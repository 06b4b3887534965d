import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { niveauDeMeteoLibelle } from '#shared/domain/feuille-de-route/meteo.labels.ts';
import {
  meteoSaisieSchema,
  type NiveauDeMeteo,
  niveauDeMeteoSchema,
} from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { ChoixPersonne, type PersonneChoisie } from '#renderer/app/personnes/ChoixPersonne.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useFiche } from '../contexte-fiche.ts';

const NIVEAUX = niveauDeMeteoSchema.options
  .map((valeur) => ({ valeur, libelle: niveauDeMeteoLibelle[valeur] }))
  .toReversed();

const { niveau, le, synthese } = meteoSaisieSchema.shape;
const schema = z.object({
  niveau: z.union([niveau], 'Choisissez un des quatre niveaux.'),
  le,
  synthese,
  signataire: z.object({ id: z.string() }, 'Choisissez qui signe cette synthèse, dans l’annuaire.'),
});

/** Note une météo : son niveau, ce qui la fonde, qui la signe et quand ; le pilote se propose d'abord. */
export function NoterLaMeteo({ surFait }: { readonly surFait: () => void }) {
  const { id: ficheId, fiche, meteos, aujourdHui, garder } = useFiche();
  const { lancer } = useCommande('meteos.noter');
  const ici = useRef<HTMLDivElement>(null);
  const [derniere] = meteos;
  const dernier = derniere && { id: derniere.personneId, libelle: derniere.signataire };
  const pilote =
    fiche.piloteId !== null && fiche.pilote !== null ? { id: fiche.piloteId, libelle: fiche.pilote } : undefined;
  const formulaire = useFormulaire({
    schema,
    depart: {
      niveau: null as NiveauDeMeteo | null,
      le: aujourdHui as string | null,
      synthese: '',
      signataire: (dernier ?? pilote ?? null) as Choix | null,
    },
    envoyer: async ({ signataire, ...meteo }) => {
      await garder(lancer({ ...meteo, ficheId, personneId: signataire.id }));
      surFait();
    },
  });
  useEffect(() => {
    ici.current?.querySelector('select')?.focus();
  }, []);
  const { champ, valeurs, fautes } = formulaire;
  return (
    <div className="ajout-de-ligne" ref={ici}>
      <Formulaire
        formulaire={formulaire}
        libelle="Noter la météo"
        nonFait="Météo non notée."
        gestes={
          <Bouton type="submit" enCours={formulaire.enCours}>
            Noter et signer
          </Bouton>
        }
      >
        <ChampChoix libelle="Niveau" vide="À choisir" options={NIVEAUX} {...champ('niveau')} />
        <ChampTexteLong
          libelle="Synthèse"
          exemple="Ce qui est acquis, ce qui manque, ce que l’on demande"
          {...champ('synthese')}
        />
        <div className="rangee-de-ligne">
          <ChoixPersonne
            libelle="Signée par"
            valeur={valeurs.signataire as PersonneChoisie | null}
            surChange={champ('signataire').surChange}
            faute={fautes['signataire'] ?? null}
          />
          <ChampDate libelle="Le" forme="courte" aujourdHui={aujourdHui} {...champ('le')} />
        </div>
      </Formulaire>
    </div>
  );
}
