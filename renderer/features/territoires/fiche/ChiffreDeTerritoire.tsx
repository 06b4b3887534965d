import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueDeChiffre } from '#renderer/ui/formulaire/DialogueDeChiffre.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { natureIndicateurLibelle, sexeLibelle } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import {
  type NatureIndicateur,
  natureIndicateurSchema,
  type Sexe,
  sexeSchema,
  type TerritoireMesure,
  territoireMesureSchema,
} from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { absenceLibelle } from '#shared/domain/territoire/chiffre-territoire.labels.ts';
import {
  type Absence,
  absenceSchema,
  chiffreTerritoireSaisiSchema,
} from '#shared/domain/territoire/chiffre-territoire.schema.ts';
import type { Chiffre, Fiche } from './fiche.types.ts';

interface Proprietes {
  /** `null` : un chiffre nouveau. */
  readonly chiffre: Chiffre | null;
  readonly mailles: Fiche['mailles'];
  readonly vu: number;
  readonly surFermer: () => void;
}

const NATURES = natureIndicateurSchema.options.map((valeur) => ({ valeur, libelle: natureIndicateurLibelle[valeur] }));
const POPULATIONS = sexeSchema.options.map((valeur) => ({ valeur, libelle: sexeLibelle[valeur] }));
const DANS: Readonly<Record<TerritoireMesure, string>> = {
  ensemble: 'Tous les habitants',
  qpv: 'Habitants des QPV',
  hors_qpv: 'Habitants hors QPV',
};
const OU_L_ON_COMPTE = territoireMesureSchema.options.map((valeur) => ({ valeur, libelle: DANS[valeur] }));
const ABSENCES = absenceSchema.options.map((valeur) => ({ valeur, libelle: absenceLibelle[valeur] }));

/** Un chiffre : ce qu'il mesure, où, sur qui, sa date et sa source. */
export function ChiffreDeTerritoire({ chiffre, mailles, vu, surFermer }: Proprietes) {
  const { donnees: hote } = useEtatHote();
  const aujourdHui = hote?.aujourdHui ?? '';
  const ajout = useCommande('chiffresDeTerritoire.noter');
  const retrait = useCommande('chiffresDeTerritoire.retirer');
  const { modifier } = useModification('chiffresDeTerritoire.modifier', {
    id: chiffre?.id ?? '',
    vu,
    objet: chiffre?.intitule ?? '',
  });
  const ici = chiffre ?? mailles[0];
  const formulaire = useFormulaire({
    schema: chiffreTerritoireSaisiSchema,
    depart: {
      intitule: chiffre?.intitule ?? '',
      nature: chiffre?.nature ?? ('taux' as NatureIndicateur | null),
      deQuoi: chiffre?.deQuoi ?? ('' as string | null),
      unite: chiffre?.unite ?? ('' as string | null),
      population: chiffre?.population ?? ('ensemble' as Sexe | null),
      dans: chiffre?.dans ?? ('ensemble' as TerritoireMesure | null),
      valeur: chiffre?.valeur ?? (null as number | null),
      absence: chiffre?.absence ?? (null as Absence | null),
      periode: chiffre?.periode ?? ('' as string | null),
      le: chiffre?.le ?? (null as string | null),
      source: chiffre?.source ?? '',
    },
    envoyer: async (tape) => {
      if (ici === undefined) return;
      // Une valeur écrite après coup l'emporte sur la raison de son absence, que l'écran ne montre plus.
      const saisi = { ...tape, absence: tape.valeur === null ? tape.absence : null };
      await (chiffre === null ? ajout.lancer({ ...saisi, genre: ici.genre, code: ici.code }) : modifier(saisi));
      surFermer();
    },
  });
  const { champ, valeurs } = formulaire;
  const ou = mailles.find(({ genre, code }) => genre === ici?.genre && code === ici.code)?.libelle ?? '';
  return (
    <DialogueDeChiffre
      formulaire={formulaire}
      ou={ou}
      retirer={chiffre === null ? null : () => retrait.lancer({ id: chiffre.id })}
      surFermer={surFermer}
    >
      <ChampTexte libelle="Ce qui est mesuré" obligatoire exemple="Taux d’emploi" {...champ('intitule')} />
      <div className="rangee">
        <ChampChoix libelle="Nature" options={NATURES} {...champ('nature')} />
        {valeurs.nature === 'part' && (
          <ChampTexte
            libelle="Part de quoi"
            obligatoire
            exemple="NEET de métropole"
            {...champ('deQuoi')}
            valeur={valeurs.deQuoi ?? ''}
          />
        )}
        {(valeurs.nature === 'moyenne' || valeurs.nature === 'effectif') && (
          <ChampTexte libelle="Unité" exemple="personnes" {...champ('unite')} valeur={valeurs.unite ?? ''} />
        )}
        <ChampNombre libelle="Valeur" nonDit exemple="41,4" {...champ('valeur')} />
        {valeurs.valeur === null && (
          <ChampChoix
            libelle="Pourquoi elle manque"
            vide="La valeur est connue"
            options={ABSENCES}
            {...champ('absence')}
          />
        )}
      </div>
      <div className="rangee">
        <ChampChoix libelle="Qui est compté" options={POPULATIONS} {...champ('population')} />
        <ChampChoix libelle="Où l’on compte" options={OU_L_ON_COMPTE} {...champ('dans')} />
      </div>
      <div className="rangee">
        <ChampDate libelle="Daté du" forme="courte" obligatoire {...champ('le')} aujourdHui={aujourdHui} />
        <ChampTexte
          libelle="Période"
          exemple="4e trimestre 2025"
          {...champ('periode')}
          valeur={valeurs.periode ?? ''}
        />
        <ChampTexte libelle="Source" obligatoire exemple="Insee, recensement" {...champ('source')} />
      </div>
    </DialogueDeChiffre>
  );
}
