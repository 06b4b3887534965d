import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { acteRenseigne } from '#shared/domain/instance/acte.rules.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { CommunesDuPerimetre } from './CommunesDuPerimetre.tsx';
import { ComitesQuiSeRecouvrent, ConventionsDuPerimetre } from './Recouvrements.tsx';

const enEntier = (dedans: number, enTout: number): string =>
  dedans === enTout ? 'en entier' : `en partie : ${pluriel(dedans, 'commune', 'communes')} sur ${enTout}`;

function Epci({ epci }: Pick<InstanceFiche['perimetre'], 'epci'>) {
  return (
    <Tableau
      libelle="Intercommunalités du périmètre"
      colonnes={[
        { id: 'nom', titre: 'Intercommunalité', entete: true, cellule: ({ libelle }) => libelle },
        {
          id: 'part',
          titre: 'Part',
          cellule: ({ communesDedans, communesEnTout }) => enEntier(communesDedans, communesEnTout),
        },
      ]}
      lignes={epci}
      cle={({ siren }) => siren}
      vide={<Vide icone="carte">Aucune intercommunalité dans ce périmètre.</Vide>}
    />
  );
}

/** Le ressort de l'instance : communes, et ce qui s'en déduit. Seul celui d'un comité local se change (R. 5311-30). */
export function OngletPerimetre({ fiche }: { readonly fiche: InstanceFiche }) {
  const { instance, perimetre, actes, departement } = fiche;
  const local = instance.type === 'CLPE';
  const { epci, qpv, contrats } = perimetre;
  return (
    <div className="corps perimetre">
      {local && !acteRenseigne(actes, 'perimetre') && (
        <Repere
          sens="info"
          mot="À confirmer par l’arrêté."
          article="R. 5311-30"
          gestes={
            <Lien vers={`/instances/${instance.id}/fiche-juridique`} genre="geste">
              Renseigner l’arrêté de périmètre
            </Lien>
          }
        >
          Ces communes viennent du référentiel ou de vos choix ; l’arrêté de périmètre fait foi
        </Repere>
      )}
      {local && <ComitesQuiSeRecouvrent id={instance.id} />}
      {!local && (
        <p className="note">
          {instance.type === 'CDPE'
            ? `Ce comité couvre le département : ${departement}.`
            : `Ce comité couvre la région dont fait partie : ${departement}.`}
        </p>
      )}
      <div className="deux-colonnes">
        <CommunesDuPerimetre fiche={fiche} modifiable={local} />
        <div>
          <Bloc titre="Intercommunalités" note={nombreFr(epci.length)}>
            <Epci epci={epci} />
          </Bloc>
          <Bloc titre="Quartiers prioritaires" note={nombreFr(qpv.length)}>
            <Tableau
              libelle="Quartiers prioritaires du périmètre"
              colonnes={[
                { id: 'nom', titre: 'Quartier', entete: true, cellule: ({ libelle }) => libelle },
                { id: 'commune', titre: 'Commune', cellule: ({ commune }) => commune },
                { id: 'code', titre: 'Code', etroite: true, cellule: ({ code }) => code },
              ]}
              lignes={qpv}
              cle={({ code }) => code}
              vide={<p className="note">Aucun quartier prioritaire dans ce périmètre.</p>}
            />
          </Bloc>
          <Bloc titre="Contrats de ville" note={nombreFr(contrats.length)}>
            <Tableau
              libelle="Contrats de ville du périmètre"
              colonnes={[
                { id: 'nom', titre: 'Contrat', entete: true, cellule: ({ libelle }) => libelle },
                { id: 'code', titre: 'Code', etroite: true, cellule: ({ code }) => code },
              ]}
              lignes={contrats}
              cle={({ code }) => code}
              vide={<p className="note">Aucun contrat de ville dans ce périmètre.</p>}
            />
          </Bloc>
          {local && <ConventionsDuPerimetre id={instance.id} enTout={perimetre.communes.length} />}
        </div>
      </div>
    </div>
  );
}
