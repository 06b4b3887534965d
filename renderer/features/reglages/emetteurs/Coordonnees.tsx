import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { natureEmetteurLibelle } from '#shared/domain/service/emetteur.labels.ts';
import {
  type EmetteurPatch,
  type FicheEmetteur,
  natureEmetteurSchema,
} from '#shared/domain/service/emetteur.schema.ts';

interface Champ {
  readonly nom: Exclude<keyof EmetteurPatch, 'nature'>;
  readonly libelle: string;
  readonly exemple: string;
  readonly long?: true;
}

const DU_SERVICE: readonly Champ[] = [
  { nom: 'intitule', libelle: 'Intitulé du service', exemple: 'DDETSPP du Haut-Rhin' },
  { nom: 'timbre', libelle: 'Timbre, une ligne par bureau', exemple: 'Service insertion et emploi', long: true },
  { nom: 'adresse', libelle: 'Adresse', exemple: '12 rue des Tisserands\n68000 Colmar', long: true },
  { nom: 'telephone', libelle: 'Téléphone', exemple: '03 89 00 00 00' },
  { nom: 'courriel', libelle: 'Courriel', exemple: 'comites@exemple.fr' },
  { nom: 'ville', libelle: 'Ville de signature', exemple: 'Colmar' },
  {
    nom: 'delegation',
    libelle: 'Délégation de qui représente le préfet en séance',
    exemple: 'arrêté préfectoral du 2 février 2026',
  },
  {
    nom: 'copies',
    libelle: 'Copie des lettres à, une ligne par destinataire',
    exemple: 'Mme la secrétaire générale de la préfecture',
    long: true,
  },
];

const DE_L_AGENT: readonly Champ[] = [
  { nom: 'suiviPar', libelle: 'Affaire suivie par (civilité, prénom et nom)', exemple: 'Mme Aude Exemple' },
  { nom: 'suiviQualite', libelle: 'Sa qualité', exemple: 'cheffe du service insertion et emploi' },
  { nom: 'suiviTelephone', libelle: 'Son téléphone', exemple: 'celui du service' },
  { nom: 'suiviCourriel', libelle: 'Son courriel', exemple: 'celui du service' },
];

const NATURES = natureEmetteurSchema.options.map((valeur) => ({ valeur, libelle: natureEmetteurLibelle[valeur] }));

/** Ce que l'émetteur imprime : le service, et qui suit l'affaire (R-124 ; L. 111-2 du CRPA). */
export function Coordonnees({ emetteur, vu }: { readonly emetteur: FicheEmetteur; readonly vu: number }) {
  const { modifier } = useModification('emetteurs.modifier', { id: emetteur.id, vu, objet: emetteur.intitule });
  const champs = (liste: readonly Champ[]) =>
    liste.map(({ nom, libelle, exemple, long }) => (
      <ChampSurPlace
        key={nom}
        libelle={libelle}
        exemple={exemple}
        long={long}
        valeur={emetteur[nom] ?? ''}
        surEnregistrer={(valeur) => modifier({ [nom]: valeur })}
      />
    ));
  return (
    <div>
      <Bloc titre="Coordonnées" note="imprimées sur les lettres et les procès-verbaux" niveau={3}>
        <div className="fiche">
          <ChoixSurPlace
            libelle="Nature"
            valeur={emetteur.nature}
            options={NATURES}
            surEnregistrer={(nature) => modifier({ nature: nature ?? 'autre' })}
          />
          {champs(DU_SERVICE)}
        </div>
      </Bloc>
      <Bloc titre="Affaire suivie par" note="en tête des lettres (L. 111-2 du CRPA)" niveau={3}>
        <div className="fiche">{champs(DE_L_AGENT)}</div>
      </Bloc>
    </div>
  );
}
