import { useRef } from 'react';
import {
  momentLibelle,
  sexeLibelle,
  territoireMesureLibelle,
} from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import {
  type Indicateur,
  mesureSaisieSchema,
  type Moment,
  momentSchema,
  type Sexe,
  sexeSchema,
  type TerritoireMesure,
  territoireMesureSchema,
} from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useFiche } from '../contexte-fiche.ts';

const MOMENTS = momentSchema.options.map((valeur) => ({ valeur, libelle: momentLibelle[valeur] }));
const SEXES = sexeSchema.options.map((valeur) => ({ valeur, libelle: sexeLibelle[valeur] }));
const TERRITOIRES = territoireMesureSchema.options.map((valeur) => ({
  valeur,
  libelle: territoireMesureLibelle[valeur],
}));

/** Note une valeur, avec sa date et sa source ; vide, elle se note « n.d. », ce qui n'est pas zéro. */
export function NoterUneValeur({ indicateur }: { readonly indicateur: Indicateur }) {
  const { aujourdHui, garder } = useFiche();
  const { lancer } = useCommande('mesures.noter');
  const ici = useRef<HTMLDivElement>(null);
  const dejaConstatee = indicateur.mesures.findLast(({ moment }) => moment === 'realisee');
  const depart = {
    valeur: null as number | null,
    moment: (indicateur.mesures.length === 0 ? 'cible' : 'realisee') as Moment | null,
    sexe: 'ensemble' as Sexe | null,
    territoire: 'ensemble' as TerritoireMesure | null,
    le: aujourdHui as string | null,
    source: dejaConstatee?.source ?? '',
  };
  const formulaire = useFormulaire({
    schema: mesureSaisieSchema,
    depart,
    envoyer: async (mesure) => {
      await garder(lancer({ ...mesure, indicateurId: indicateur.id }));
      formulaire.repartir({ ...depart, moment: 'realisee', source: mesure.source });
      ici.current?.querySelector('input')?.focus();
    },
  });
  return (
    <div className="ajout-de-ligne" ref={ici}>
      <Formulaire
        formulaire={formulaire}
        libelle={`Noter une valeur : ${indicateur.intitule}`}
        nonFait="Valeur non notée."
        gestes={
          <Bouton type="submit" icone="plus" enCours={formulaire.enCours}>
            Noter la valeur
          </Bouton>
        }
      >
        <div className="rangee-de-ligne">
          <ChampNombre libelle="Valeur" nonDit exemple="n.d." {...formulaire.champ('valeur')} />
          <ChampChoix
            libelle="C’est la valeur"
            options={MOMENTS}
            {...(formulaire.valeurs.moment === 'cible' && { aide: 'Avant une autre cible, elle est intermédiaire.' })}
            {...formulaire.champ('moment')}
          />
          <ChampDate libelle="Au" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('le')} />
          <ChampTexte libelle="Source" exemple="Suivi de l’opérateur" {...formulaire.champ('source')} />
          <ChampChoix libelle="Pour qui" options={SEXES} {...formulaire.champ('sexe')} />
          <ChampChoix libelle="Où" options={TERRITOIRES} {...formulaire.champ('territoire')} />
        </div>
      </Formulaire>
    </div>
  );
}
