import './reglages.css';
import type { EmetteurPatch } from '#shared/domain/service/emetteur.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { BlocMarque } from './BlocMarque.tsx';

type Texte = Exclude<keyof EmetteurPatch, 'blocMarque'>;

const CHAMPS: readonly {
  readonly nom: Texte;
  readonly libelle: string;
  readonly exemple: string;
  readonly long?: true;
}[] = [
  { nom: 'intitule', libelle: 'Intitulé du service', exemple: 'DDETSPP du Haut-Rhin' },
  { nom: 'timbre', libelle: 'Timbre, une ligne par bureau', exemple: 'Service insertion et emploi', long: true },
  { nom: 'suiviPar', libelle: 'Affaire suivie par (civilité, prénom et nom)', exemple: 'Mme Aude Exemple' },
  { nom: 'suiviQualite', libelle: 'Sa qualité', exemple: 'cheffe du service insertion et emploi' },
  { nom: 'delegation', libelle: 'Délégation de signature du préfet', exemple: 'arrêté préfectoral du 2 février 2026' },
  { nom: 'adresse', libelle: 'Adresse', exemple: '12 rue des Tisserands\n68000 Colmar', long: true },
  { nom: 'telephone', libelle: 'Téléphone', exemple: '03 89 00 00 00' },
  { nom: 'courriel', libelle: 'Courriel', exemple: 'comites@exemple.fr' },
  { nom: 'ville', libelle: 'Ville de signature', exemple: 'Colmar' },
];

/** Le service au nom de qui partent les documents (L. 111-2 du CRPA) et son bloc-marque. */
export function SectionService() {
  const { donnees, vu } = useRequete('emetteur.lire', {});
  const { modifier } = useModification('emetteur.modifier', { vu, objet: 'Votre service' });
  if (donnees === null) return <Chargement />;
  return (
    <div className="deux-colonnes">
      <Bloc titre="Coordonnées" note="imprimées sur les convocations et les procès-verbaux">
        <div className="fiche">
          {CHAMPS.map(({ nom, libelle, exemple, long }) => (
            <ChampSurPlace
              key={nom}
              libelle={libelle}
              exemple={exemple}
              long={long}
              valeur={donnees[nom] ?? ''}
              surEnregistrer={(valeur) => modifier({ [nom]: valeur })}
            />
          ))}
        </div>
      </Bloc>
      <BlocMarque id={donnees.blocMarque} nom={donnees.blocMarqueNom} intitule={donnees.intitule} />
    </div>
  );
}
