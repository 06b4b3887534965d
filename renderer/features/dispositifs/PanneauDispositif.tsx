import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ProvenanceSurPlace } from '#renderer/app/provenance/ProvenanceSurPlace.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { regimeDeDispositifLibelle } from '#shared/domain/dispositif/dispositif.labels.ts';
import { regimeDeDispositifSchema } from '#shared/domain/dispositif/dispositif.schema.ts';
import type { Dispositif } from './dispositif.types.ts';
import { EtatDuDispositif } from './EtatDuDispositif.tsx';
import { RemplaceParSurPlace } from './RemplaceParSurPlace.tsx';

const REGIMES = regimeDeDispositifSchema.options.map((valeur) => ({
  valeur,
  libelle: regimeDeDispositifLibelle[valeur],
}));

interface Proprietes {
  readonly dispositif: Dispositif;
  readonly catalogue: readonly Dispositif[];
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Un dispositif, modifiable en place : ce qu'il est, ses dates, ce qui reste à vérifier, les actions qui le mobilisent. */
export function PanneauDispositif({ dispositif, catalogue, vu, aujourdHui, surFermer }: Proprietes) {
  const { id, nom, fiches, aVerifier, verifieLe } = dispositif;
  const { modifier } = useModification('dispositifs.modifier', { id, vu, objet: nom });
  const suppression = useCommande('dispositifs.supprimer');
  const aviser = useAvisAnnulable();
  const verifier = () => modifier({ aVerifier: null, verifieLe: aujourdHui });
  const supprimer = async () => {
    await suppression.lancer({ id });
    surFermer();
    aviser(`« ${nom} » n’est plus au catalogue.`, 'dispositifs.supprimer');
  };
  return (
    <Panneau titre={nom} surFermer={surFermer}>
      <p>
        <EtatDuDispositif dispositif={dispositif} aujourdHui={aujourdHui} />
      </p>
      {aVerifier === null ? (
        verifieLe !== aujourdHui && (
          <p>
            <Bouton icone="coche" surClic={() => void verifier().catch(direRefus())}>
              Vérifié aujourd’hui
            </Bouton>
          </p>
        )
      ) : (
        <Repere
          sens="alerte"
          mot="À vérifier."
          gestes={<Bouton surClic={() => void verifier().catch(direRefus())}>Vérifié aujourd’hui</Bouton>}
        >
          {aVerifier}
        </Repere>
      )}
      <div className="fiche fiche-dispositif">
        <ChampSurPlace libelle="Nom" souple valeur={nom} surEnregistrer={(texte) => modifier({ nom: texte })} />
        <ChoixSurPlace
          libelle="Régime juridique"
          options={REGIMES}
          valeur={dispositif.regime}
          surEnregistrer={(regime) => (regime === null ? Promise.resolve() : modifier({ regime }))}
        />
        <ChampSurPlace
          libelle="Catégorie selon la source"
          souple
          exemple="Levier dédié politique de la ville"
          valeur={dispositif.categorieSource ?? ''}
          surEnregistrer={(categorieSource) => modifier({ categorieSource })}
        />
        <ChampSurPlace
          libelle="Pilote ou opérateur"
          souple
          exemple="Qui le porte ?"
          valeur={dispositif.pilote ?? ''}
          surEnregistrer={(pilote) => modifier({ pilote })}
        />
        <ChampSurPlace
          libelle="Publics"
          souple
          exemple="Pour qui ?"
          valeur={dispositif.publics ?? ''}
          surEnregistrer={(publics) => modifier({ publics })}
        />
        <ChampSurPlace
          libelle="En bref"
          long
          exemple="Ce qu’il fait, sa durée"
          valeur={dispositif.resume ?? ''}
          surEnregistrer={(resume) => modifier({ resume })}
        />
        <ChampSurPlace
          libelle="Article"
          exemple="L. 5131-6"
          valeur={dispositif.article ?? ''}
          surEnregistrer={(article) => modifier({ article })}
        />
        <div className="rangee">
          <DateSurPlace
            libelle="Ouvert le"
            valeur={dispositif.valideDu}
            aujourdHui={aujourdHui}
            exemple="sans date connue"
            surEnregistrer={(valideDu) => modifier({ valideDu })}
          />
          <DateSurPlace
            libelle="Dernier jour"
            valeur={dispositif.valideAu}
            aujourdHui={aujourdHui}
            exemple="sans terme"
            surEnregistrer={(valideAu) => modifier({ valideAu })}
          />
        </div>
        <RemplaceParSurPlace
          dispositif={dispositif}
          catalogue={catalogue}
          surEnregistrer={(remplacePar) => modifier({ remplacePar })}
        />
        <ChampSurPlace
          libelle="À vérifier"
          souple
          exemple="Rien à vérifier"
          valeur={aVerifier ?? ''}
          surEnregistrer={(texte) => modifier({ aVerifier: texte })}
        />
        <ProvenanceSurPlace
          source={dispositif.source}
          verifie="Vérifié le"
          verifieLe={verifieLe}
          aujourdHui={aujourdHui}
          modifier={modifier}
        />
      </div>
      <Bloc titre="Actions qui le mobilisent" niveau={3}>
        {fiches.length === 0 ? (
          <LigneCalme>Aucune action ne le mobilise.</LigneCalme>
        ) : (
          <ul className="actions-du-dispositif">
            {fiches.map((fiche) => (
              <li key={fiche.id}>
                <Lien vers={`/fiches-action/${fiche.id}`}>{fiche.intitule}</Lien>
              </li>
            ))}
          </ul>
        )}
      </Bloc>
      <Bloc titre="Historique" niveau={3}>
        <Historique objet="dispositif" id={id} />
      </Bloc>
      <div className="panneau-fin">
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          enCours={suppression.enCours}
          surClic={() => void supprimer().catch(direRefus())}
        >
          Retirer du catalogue
        </Bouton>
      </div>
    </Panneau>
  );
}
