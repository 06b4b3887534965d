import './instances.css';
import type { ReactNode } from 'react';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { ficheJuridique } from '#shared/domain/instance/acte.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { MISSIONS } from '#shared/domain/instance/missions.data.ts';
import { REGISTRE } from '#shared/domain/instance/registre.data.ts';
import { genreDAudit } from '#shared/domain/audit/demande.rules.ts';
import { OngletAudits } from './audits/OngletAudits.tsx';
import { CollerMembres } from './collage/CollerMembres.tsx';
import { departementsDe, lireSieges } from './composition/lecture.ts';
import { OngletComposition } from './composition/OngletComposition.tsx';
import { SaisieDesVoix } from './composition/voix/SaisieDesVoix.tsx';
import { OngletEnsemble } from './ensemble/OngletEnsemble.tsx';
import { EnTeteInstance } from './EnTeteInstance.tsx';
import { OngletDocuments } from './OngletDocuments.tsx';
import { OngletFicheJuridique } from './fiche-juridique/OngletFicheJuridique.tsx';
import { OngletMissions } from './missions/OngletMissions.tsx';
import { OngletReunions } from './OngletReunions.tsx';
import { OngletProfil } from './profil/OngletProfil.tsx';
import { OngletTableau } from './tableau/OngletTableau.tsx';
import { OngletPerimetre } from './perimetre/OngletPerimetre.tsx';

interface Proprietes {
  readonly id: string;
  /** « ensemble », « composition », « reunions », « perimetre », « fiche-juridique » ; « coller », « voix » : tout l'écran. */
  readonly onglet: string;
}

/** Une commission ou un groupe de travail n'a pas de périmètre à lui. */
const avecPerimetre = (type: TypeInstance): boolean =>
  ['region', 'departement', 'communes', 'contrat'].includes(REGISTRE[type].ressort);

function ongletsDe(fiche: InstanceFiche) {
  const { instance, sieges, reunions, perimetre, actes } = fiche;
  const { renseignes, total } = ficheJuridique(instance, actes, departementsDe(fiche));
  const ici = `/instances/${instance.id}`;
  const avecMissions = MISSIONS[instance.type] !== undefined;
  return [
    { vers: ici, nom: 'Vue d’ensemble' },
    { vers: `${ici}/tableau`, nom: 'Tableau de bord' },
    { vers: `${ici}/composition`, nom: 'Composition', compte: sieges.length },
    { vers: `${ici}/reunions`, nom: 'Réunions', compte: reunions.length },
    ...(avecPerimetre(instance.type)
      ? [{ vers: `${ici}/perimetre`, nom: 'Périmètre', compte: perimetre.communes.length }]
      : []),
    ...(genreDAudit(instance.type) === null ? [] : [{ vers: `${ici}/audits`, nom: 'Audits' }]),
    ...(avecMissions ? [{ vers: `${ici}/missions`, nom: 'Missions' }] : []),
    { vers: `${ici}/documents`, nom: 'Documents' },
    { vers: `${ici}/profil`, nom: 'Profil juridique' },
    { vers: `${ici}/fiche-juridique`, nom: 'Fiche juridique', compte: `${renseignes} sur ${total}` },
  ];
}

/** Les parties de l'instance qui prennent tout l'écran, et leur nom. */
const PAGES: Readonly<Record<string, string>> = { coller: 'Coller des membres', voix: 'Voix de l’arrêté' };

/** Une instance : ses membres, ses réunions, son périmètre, les actes qui la fondent. */
export function PageInstance({ id, onglet }: Proprietes) {
  const { donnees: hote } = useEtatHote();
  const { donnees: fiche, vu, erreur } = useRequete('instances.fiche', { id });
  const page = PAGES[onglet] ?? null;
  const nom = fiche === null ? 'Instance' : nomCourt(fiche.instance);
  useFil(
    { nom: 'Instances', vers: '/instances' },
    ...(page !== null ? [{ nom, vers: `/instances/${id}` }, { nom: page }] : [{ nom }]),
  );

  if (fiche === null && erreur !== null) {
    return (
      <>
        <EnTete titre="Instance" />
        <div className="corps">
          <Vide
            icone="personnes"
            geste={
              <Lien vers="/instances" genre="premier">
                Voir les instances
              </Lien>
            }
          >
            {erreur.message}
          </Vide>
        </div>
      </>
    );
  }
  if (fiche === null || hote === null) return <Chargement>Chargement de l’instance…</Chargement>;
  const { aujourdHui } = hote;
  if (onglet === 'coller') return <CollerMembres fiche={fiche} aujourdHui={aujourdHui} />;
  if (onglet === 'voix') return <SaisieDesVoix fiche={fiche} vu={vu} aujourdHui={aujourdHui} />;

  const racine = `/instances/${id}`;
  const sieges = lireSieges(fiche.instance.type, fiche.sieges, aujourdHui);
  const contenus: Readonly<Record<string, ReactNode>> = {
    tableau: <OngletTableau id={id} aujourdHui={aujourdHui} />,
    composition: <OngletComposition fiche={fiche} vu={vu} aujourdHui={aujourdHui} />,
    missions: <OngletMissions fiche={fiche} vu={vu} />,
    reunions: <OngletReunions fiche={fiche} />,
    perimetre: <OngletPerimetre fiche={fiche} />,
    ...(genreDAudit(fiche.instance.type) === null
      ? {}
      : { audits: <OngletAudits fiche={fiche} aujourdHui={aujourdHui} /> }),
    documents: <OngletDocuments fiche={fiche} />,
    profil: <OngletProfil fiche={fiche} vu={vu} aujourdHui={aujourdHui} />,
    'fiche-juridique': <OngletFicheJuridique fiche={fiche} vu={vu} aujourdHui={aujourdHui} />,
  };
  return (
    <>
      <EnTeteInstance fiche={fiche} sieges={sieges} aujourdHui={aujourdHui} />
      <Onglets
        libelle="Parties de l’instance"
        onglets={ongletsDe(fiche)}
        ici={Object.hasOwn(contenus, onglet) ? `${racine}/${onglet}` : racine}
      />
      {contenus[onglet] ?? <OngletEnsemble fiche={fiche} sieges={sieges} aujourdHui={aujourdHui} />}
    </>
  );
}
