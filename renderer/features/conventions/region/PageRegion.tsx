import './region.css';
import { OngletsDesConventions } from '#renderer/app/conventions/OngletsDesConventions.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { filtreDesMots, motsDuFiltre } from '#shared/domain/convention/region/adresse-de-region.rules.ts';
import { masquerLaRegion } from '#shared/domain/convention/region/petites-cases-de-region.rules.ts';
import { referenceDuCout } from '#shared/domain/convention/region/cout-de-region.rules.ts';
import { nomDeLaRegion, nomDuPerimetre } from '#shared/domain/convention/region/perimetre.rules.ts';
import { lireRegion } from '#shared/domain/convention/region/region.rules.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { AlertesDeRegion } from './AlertesDeRegion.tsx';
import { FiltresDeRegion } from './FiltresDeRegion.tsx';
import { NonComptees } from './NonComptees.tsx';
import { RegionEnBref } from './RegionEnBref.tsx';
import { TableauDeRegion } from './TableauDeRegion.tsx';
import { vueDite } from './vues-de-region.ts';
import { VuesDeLaRegion } from './VuesDeLaRegion.tsx';

/** Toutes les conventions ensemble : ce qu'elles visent, ce qu'elles font, ce qu'elles coûtent, où elles vont. */
export function PageRegion({ par: mot }: { readonly par?: string | undefined }) {
  const { donnees, erreur, relire } = useRequete('conventions.region', {});
  const { donnees: hote } = useEtatHote();
  const adresse = useAdresse();
  useFil({ nom: 'Conventions', vers: '/conventions' }, { nom: 'Région' });
  if (donnees === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement de la région…" refus="Région non lue." erreur={erreur} relire={relire} />
      </div>
    );
  const par = vueDite(mot);
  const filtre = filtreDesMots(adresse.lire);
  const suite = motsDuFiltre(filtre);
  const lecture = lireRegion(donnees, filtre, hote.aujourdHui);
  const { nombres, retenues, total } = lecture;
  const noms = new Map(donnees.conventions.map(({ id, intitule, porteur }) => [id, `${intitule}, ${porteur}`]));
  const vue = {
    lecture,
    masque: masquerLaRegion(total.lectures),
    nomDe: (id: string) => noms.get(id) ?? '',
  };
  return (
    <>
      <EnTete
        titre={nomDeLaRegion(filtre, donnees.departements)}
        faits={[
          pluriel(nombres.conventions, 'convention', 'conventions'),
          pluriel(nombres.porteurs, 'porteur', 'porteurs'),
          pluriel(nombres.departements, 'département', 'départements'),
          `${pluriel(nombres.visentLesQuartiers, 'porteur', 'porteurs')} ${accord(nombres.visentLesQuartiers, 'vise', 'visent')} les QPV`,
          nombres.quartiers > 0 && `${pluriel(nombres.quartiers, 'QPV nommé', 'QPV nommés')}`,
        ].filter(Boolean)}
        gestes={
          <Lien genre="premier" vers={`/conventions/region/bilan${suite}`}>
            Bilan régional
          </Lien>
        }
      />
      <OngletsDesConventions ici="/conventions/region?type=o2r" />
      <VuesDeLaRegion par={par} suite={suite} />
      <div className="corps">
        <FiltresDeRegion donnees={donnees} filtre={filtre} poser={adresse.poser} />
        <NonComptees retenues={retenues} />
        {par !== 'organismes' && (
          <RegionEnBref vue={vue} reference={referenceDuCout(donnees, filtre.region, retenues.conventions)} />
        )}
        <TableauDeRegion par={par} vue={vue} donnees={donnees} de={nomDuPerimetre(filtre, donnees.departements)} />
        {par !== 'organismes' && <AlertesDeRegion alertes={lecture.alertes} />}
      </div>
    </>
  );
}
