/** Ce que les logiciels mettent dans le presse-papiers, tel quel ; personnes inventées. */

/** Excel 365 : sélection de A1 à C4, titre sur trois colonnes, retour dans une cellule, ligne masquée ajoutée à la fin. */
export const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:" ";}
td
	{padding-top:1px;
	mso-ignore:padding;
	color:black;}
.xl65
	{white-space:normal;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=412 style='border-collapse:
 collapse;width:309pt'>
<!--StartFragment-->
 <col width=128 style='mso-width-source:userset;mso-width-alt:4681;width:96pt'>
 <col width=142 span=2 style='width:107pt'>
 <tr height=20 style='height:15.0pt'>
  <td colspan=3 height=20 class=xl66 width=412 style='height:15.0pt;width:309pt'>LISTE
  DES MEMBRES</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>NOM Prénom</td>
  <td>Mail</td>
  <td>Tél</td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td height=40 class=xl65 width=128 style='height:30.0pt;width:96pt'>BENALI-KESSLER<br>
    Nadia</td>
  <td class=xl67><a href="mailto:n.benali@exemple.fr">n.benali@exemple.fr</a></td>
  <td align=right>03<span style='mso-spacerun:yes'>&nbsp; </span>89&nbsp;00 00 02</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>O'BRIEN &amp; fils</td>
  <td></td>
  <td>x &lt; 3</td>
 </tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=128 style='width:96pt'></td>
  <td width=142 style='width:107pt'></td>
  <td width=142 style='width:107pt'></td>
 </tr>
 <![endif]>
</table>

</body>

</html>`;

/** Word : cellule fusionnée vers le bas, plusieurs paragraphes, passage supprimé en suivi de modifications. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=201 valign=top style='width:151.0pt'><p class=MsoNormal><b>Structure<o:p></o:p></b></p></td>
  <td width=201 valign=top style='width:151.0pt'><p class=MsoNormal><b>Membre<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=201 rowspan=2 valign=top style='width:151.0pt'><p class=MsoNormal>DDETSPP<o:p></o:p></p>
  <p class=MsoNormal>du Haut-Rhin<o:p></o:p></p></td>
  <td width=201 valign=top style='width:151.0pt'><p class=MsoNormal>Mme <del cite="mailto:x" datetime="2026-01-12T09:00">Martine</del><ins cite="mailto:x">Zoé</ins>&nbsp;Martin<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td width=201 valign=top style='width:151.0pt'><p class=MsoNormal>M. Paul Durand<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>`;

/** LibreOffice Calc : colonnes en groupe, nombres et dates avec leur format. */
export const LIBREOFFICE = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }</style></head>
<body><table cellspacing="0" border="0"><colgroup width="170"></colgroup><colgroup width="85"></colgroup>
<tr><td height="17" align="left">Nom</td><td align="left">Début</td></tr>
<tr><td height="17" align="left">CORDIER Julien</td><td align="right" sdval="46023" sdnum="1036;1036;JJ/MM/AAAA">01/01/2026</td></tr>
<tr><td height="17" align="left"><br></td><td align="left"><br></td></tr>
</table></body></html>`;

/** Une page qui place ses tableaux dans un tableau, et une cellule qui en contient un autre. */
export const PAGE = `<table><tr><td>
  <table><tr><th>Nom</th><th>Contacts</th></tr>
    <tr><td>WAGNER Élise</td><td><table><tr><td>e.wagner@exemple.fr</td><td>03 89 00 00 07</td></tr></table></td></tr></table>
  <p>Autre tableau</p>
  <table><tr><td>Structure</td></tr><tr><td>Région</td></tr></table>
</td></tr></table><script>document.title = 'pris'</script><img src="x" onerror="document.title = 'pris'">`;
