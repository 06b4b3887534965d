import { z } from 'zod';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueDeChiffre } from '#renderer/ui/formulaire/DialogueDeChiffre.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { chiffreSaisiSchema, type GenreChiffre, genreChiffreLibelle } from '#shared/domain/eq2030/chiffre.schema.ts';
import { axeLu, axeTape, OPTIONS_AXE } from '../deploiement/options.ts';
import type { Chiffre, Tableau } from '../eq2030.types.ts';

interface Proprietes {
  /** `null` : un chiffre nouveau. */
  readonly chiffre: Chiffre | null;
  readonly region: Tableau['region'];
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const GENRES = (Object.keys(genreChiffreLibelle) as GenreChiffre[]).map((valeur) => ({
  valeur,
  libelle: genreChiffreLibelle[valeur],
}));
const schema = chiffreSaisiSchema.extend({ axe: z.enum(['1', '2', '3']).nullable() });

/** Un chiffre d'Entrepreneuriat Quartiers 2030 : ce qu'il compte, sa date, sa source. */
export function ChiffreDuProgramme({ chiffre, region, aujourdHui, surFermer }: Proprietes) {
  const creation = useCommande('chiffres.creer');
  const suppression = useCommande('chiffres.supprimer');
  const { vu } = useRequete('deploiements.tableau', {});
  const { modifier } = useModification('chiffres.modifier', {
    id: chiffre?.id ?? '',
    vu,
    objet: chiffre?.libelle ?? '',
  });
  const formulaire = useFormulaire({
    schema,
    depart: {
      genre: chiffre?.genre ?? ('realise' as GenreChiffre),
      axe: axeTape(chiffre?.axe ?? null),
      libelle: chiffre?.libelle ?? '',
      valeur: chiffre?.valeur ?? (null as number | null),
      unite: chiffre?.unite ?? '',
      periode: chiffre?.periode ?? '',
      regionCode: chiffre === null ? region.code : chiffre.regionCode,
      date: chiffre?.date ?? (aujourdHui as string | null),
      source: chiffre?.source ?? '',
    },
    envoyer: async ({ axe, ...saisi }) => {
      const complet = { ...saisi, axe: axeLu(axe) };
      await (chiffre === null ? creation.lancer(complet) : modifier(complet));
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueDeChiffre
      formulaire={formulaire}
      retirer={chiffre === null ? null : () => suppression.lancer({ id: chiffre.id })}
      surFermer={surFermer}
    >
      <ChampTexte libelle="Ce qui est compté" obligatoire exemple="Personnes détectées" {...champ('libelle')} />
      <div className="rangee">
        <ChampNombre libelle="Valeur" obligatoire {...champ('valeur')} />
        <ChampTexte libelle="Unité" exemple="personnes" {...champ('unite')} />
        <ChampTexte libelle="Période" exemple="cumul 2025" {...champ('periode')} />
      </div>
      <div className="rangee">
        <ChampChoix
          libelle="Nature"
          options={GENRES}
          {...champ('genre')}
          surChange={(choix) => choix !== null && champ('genre').surChange(choix)}
        />
        <ChampChoix libelle="Axe" vide="Tout le programme" options={OPTIONS_AXE} {...champ('axe')} />
        <ChampChoix
          libelle="Où"
          vide="Toute la France"
          options={[{ valeur: region.code, libelle: region.libelle }]}
          {...champ('regionCode')}
        />
      </div>
      <div className="rangee">
        <ChampDate libelle="Daté du" forme="courte" obligatoire {...champ('date')} aujourdHui={aujourdHui} />
        <ChampTexte libelle="Source" obligatoire exemple="Bpifrance, bilan du 15 janvier" {...champ('source')} />
      </div>
    </DialogueDeChiffre>
  );
}
